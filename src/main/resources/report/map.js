// Texas by county: how many leads, what was searched, and the points that the businesses' own websites give.

const placed = leads.filter(lead => lead.county !== null);
const points = leads.filter(lead => lead.latitude !== null && lead.longitude !== null);
const byCounty = new Map(counted(placed, lead => [lead.county]));

/** Each area once, as the newest search of it left it; areas come newest first. */
const latestAreas = [...new Map(areas.toReversed().map(area => [area.bounds.map(side => side.toFixed(3)).join(), area])).values()]
  .map(area => ({...area, name: area.target || area.query || 'Area', resolved: area.resolved === null ? null : Number(area.resolved)}))
  .sort((one, other) => collator.compare(one.name, other.name));

/** ECharts joins regions by name; a code is always one county. */
function registerTexas() {
  const ring = numbers => {
    const corners = [];
    for (let at = 0; at < numbers.length; at += 2) {
      corners.push([numbers[at], numbers[at + 1]]);
    }
    return [...corners, corners[0]];
  };
  echarts.registerMap('texas', {geoJSON: {type: 'FeatureCollection', features: [...counties.values()].map(county => ({type: 'Feature',
    properties: {name: county.code}, geometry: {type: 'MultiPolygon', coordinates: county.outlines.map(outline => [ring(outline)])}}))}});
}

/** The area asked for as corners: a circle on the globe, or a rectangle. */
function corners(area) {
  if (!area.circle) {
    const [south, west, north, east] = area.bounds;
    return [[west, south], [east, south], [east, north], [west, north]];
  }
  const [latitude, longitude, metres] = area.circle;
  const high = metres / 111_195;
  return Array.from({length: 64}, (_, at) => at / 64 * 2 * Math.PI).map(angle =>
    [longitude + high / Math.cos(latitude * Math.PI / 180) * Math.cos(angle), latitude + high * Math.sin(angle)]);
}

/** Steps that suit what is there: 1, 5, 25, … or finer. */
function steps(most) {
  const bounds = [1];
  const factor = Math.max(2, Math.ceil(Math.pow(most, 1 / 5)));
  while (bounds.length < 5 && bounds.at(-1) * factor <= most) {
    bounds.push(bounds.at(-1) * factor);
  }
  return bounds.map((from, at) => ({from, to: at + 1 < bounds.length ? bounds[at + 1] - 1 : most}));
}

function drawMap() {
  registerTexas();
  const shown = latestAreas.filter(area => !area.texas);
  const texas = latestAreas.some(area => area.texas);
  const most = Math.max(1, ...byCounty.values());
  const missing = leads.length - placed.length;
  const says = plural(placed.length, 'lead') + ' in ' + plural(byCounty.size, 'county', 'counties') + '; '
    + (missing === 0 ? 'all are placed by their ZIP code' : whole.format(missing) + ' without a ZIP of Texas ' + (missing === 1 ? 'is' : 'are')
      + ' not on the map') + '. ' + plural(points.length, 'point') + ' from the businesses\u2019 own websites. '
    + plural(shown.length, 'searched area') + (texas ? ', and all of Texas' : '') + '.';
  const ranked = [...byCounty].map(([code, count]) => ({code, count, name: counties.get(code).name}));
  const view = {zoom: 1, center: null};
  const own = chart('chart-map', {says, height: Math.min(640, Math.max(340, document.getElementById('chart-map').clientWidth * 0.92)),
    table: [['County', 'Leads', 'Points'], ranked.map(county => [county.name, whole.format(county.count),
      whole.format(points.filter(lead => lead.county === county.code).length)])],
    chosen: event => event.componentType === 'geo' && byCounty.has(event.name) ? leadList.choose('county', event.name) : null,
    option: colours => mapOption(colours, shown, most, view)});
  zoomList(own, view, shown, ranked);
  countyList(ranked);
  legend(most, shown);
}

function mapOption(colours, shown, most, view) {
  const shade = count => colours['map' + (1 + steps(most).findIndex(step => count >= step.from && count <= step.to))];
  return {
    geo: {map: 'texas', aspectScale: 0.86, preserveAspect: true, left: 18, right: 18, top: 8, bottom: 8, roam: false, selectedMode: false, ...view,
      itemStyle: {areaColor: colours.map0, borderColor: colours.line, borderWidth: 0.7},
      emphasis: {label: {show: false}, itemStyle: {areaColor: null, borderColor: colours.ink, borderWidth: 1.4}},
      regions: [...byCounty].map(([name, count]) => ({name, itemStyle: {areaColor: shade(count)}, emphasis: {itemStyle: {areaColor: shade(count)}}})),
      tooltip: {show: true, renderMode: 'richText', formatter: ({name}) => counties.get(name).name + ' County\n'
        + plural(byCounty.get(name) ?? 0, 'lead')}},
    tooltip: tooltip(colours, 'item', ({data}) => data?.words ?? ''),
    series: [
      {type: 'custom', coordinateSystem: 'geo', silent: false, data: shown.map(area => ({value: [0, 0], words: areaWords(area)})),
        renderItem: ({dataIndex}, api) => drawnArea(shown[dataIndex], api, colours, shown.length), z: 6},
      {type: 'scatter', coordinateSystem: 'geo', symbolSize: view.zoom > 1 ? 7 : 3.5, z: 5, cursor: 'default',
        itemStyle: {color: colours.warm, opacity: view.zoom > 1 ? 0.9 : 0.7, borderColor: colours.surface, borderWidth: view.zoom > 1 ? 0.6 : 0},
        data: points.map(lead => ({value: [lead.longitude, lead.latitude], words: shortened(lead.company, 60) + '\n' + (lead.city ?? '')}))},
    ],
  };
}

/** The line around an area, light below and dashed above so that it is seen on every shade, and its percent above it. */
function drawnArea(area, api, colours, count) {
  const around = corners(area).map(corner => api.coord(corner));
  const top = around.reduce((highest, corner) => corner[1] < highest[1] ? corner : highest);
  const line = style => ({type: 'polygon', shape: {points: around}, style: {fill: 'transparent', ...style}});
  return {type: 'group', children: [line({stroke: colours.surface, lineWidth: 3}),
    line({stroke: area.resolved !== null && area.resolved < 100 ? colours.warm : colours.ink, lineWidth: 1.3, lineDash: [4, 3]}),
    ...(count > 15 || area.resolved === null ? [] : [{type: 'text', silent: true, style: {text: percent(area.resolved), x: top[0], y: top[1] - 4,
      align: 'center', verticalAlign: 'bottom', fontSize: 11, fontWeight: 600, fill: colours.ink, stroke: colours.surface, lineWidth: 3}}])]};
}

function areaWords(area) {
  const [, , metres] = area.circle ?? [];
  return area.name + '\n' + (metres ? Math.round(metres / 1609.344 * 10) / 10 + ' miles around' : 'a rectangle')
    + (area.resolved === null ? '' : '\n' + percent(area.resolved) + ' of it resolved');
}

function legend(most, shown) {
  const keys = steps(most).map((step, at) => element('li', {}, element('span', {class: 'swatch step' + (at + 1)}),
    step.from === step.to ? whole.format(step.from) : whole.format(step.from) + '–' + whole.format(step.to)));
  document.querySelector('#chart-map .chart').before(element('ul', {class: 'legend'}, ...keys,
    points.length > 0 ? element('li', {}, element('span', {class: 'swatch point'}), 'position from the own website') : '',
    shown.length > 0 ? element('li', {}, element('span', {class: 'swatch area'}), 'searched area') : ''));
}

/** Where to look closer, for mouse and keyboard alike. */
function zoomList(own, view, shown, ranked) {
  const middle = code => {
    const numbers = counties.get(code).outlines[0];
    const along = [numbers.filter((_, at) => at % 2 === 0), numbers.filter((_, at) => at % 2 === 1)];
    return along.map(values => (Math.min(...values) + Math.max(...values)) / 2);
  };
  const targets = [
    ['All of Texas', null, 1],
    ...shown.map(area => [area.name, [(area.bounds[1] + area.bounds[3]) / 2, (area.bounds[0] + area.bounds[2]) / 2],
      Math.min(30, 9 / Math.max(0.3, area.bounds[2] - area.bounds[0]))]),
    ...ranked.slice(0, 12).map(county => [county.name + ' County', middle(county.code), 11])];
  const list = element('select', {onchange: event => {
    const [, center, zoom] = targets[Number(event.target.value)];
    Object.assign(view, {center, zoom});
    own.draw();
  }}, ...targets.map(([name], at) => element('option', {value: at}, name)));
  document.querySelector('#chart-map figcaption').append(element('label', {class: 'zoom'}, element('span', {}, 'Look at'), list));
}

function countyList(ranked) {
  const most = ranked[0]?.count ?? 1;
  document.getElementById('counties').append(ranked.length === 0 ? element('p', {class: 'says'}, 'No lead is placed.')
    : element('ol', {class: 'ranks'}, ...ranked.slice(0, 15).map(county => {
      const bar = element('span', {class: 'rank', 'aria-hidden': 'true'});
      bar.style.width = 100 * county.count / most + '%';
      return element('li', {}, element('button', {type: 'button', onclick: () => leadList.choose('county', county.code)},
        element('span', {class: 'name'}, county.name), element('span', {class: 'count'}, whole.format(county.count)), bar));
    })), element('p', {class: 'fine'}, 'A county opens its leads below. The rest is in the table under the map.'));
}
