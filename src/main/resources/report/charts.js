// The charts, each with its meaning in a line above, and as a table below; drawn anew when the colours change.

const BANDS = [['most not found', 0], ['many gaps', 40], ['some gaps', 65], ['few gaps', 85]];
const OUTCOME_NAMES = {known: 'Known already', filled: 'Known, blanks filled', duplicate: 'Found twice in a run',
  outside_policy: 'Outside Texas', closed: 'Closed', suppressed: 'Asked to be left alone', unusable: 'Without a name',
  failed: 'Could not be read'};
const PART_NAMES = {new_places: 'New places', part_filled_pages: 'Part-filled pages', outside_the_area: 'Outside the area',
  known_or_seen_before: 'Known or seen before', details: 'Details', geocoding: 'Geocoding', failed_calls: 'Failed calls'};
const charts = [];
const places = new Map();

/** A colour of the style sheet as it is now. */
function colour(name) {
  const probe = element('span', {hidden: true});
  probe.style.color = 'var(--' + name + ')';
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}

function palette() {
  return Object.fromEntries(['ink', 'muted', 'line', 'surface', 'sunken', 'accent', 'soft', 'warm', 'map0', 'map1', 'map2', 'map3', 'map4',
    'map5'].map(name => [name, colour(name)]));
}

/**
 * Puts a chart into its figure.
 *
 * @param says what it shows, in a sentence
 * @param table [heads, rows], the same as a table
 * @param option makes the chart's option from the colours
 */
function chart(id, {says, table, height, option, chosen}) {
  const figure = document.getElementById(id);
  figure.querySelector('figcaption').append(element('p', {class: 'says'}, says));
  if (!option) {
    return null;
  }
  const place = element('div', {class: 'chart', role: 'img', 'aria-label': figure.querySelector('h3').textContent + ': ' + says});
  place.style.height = height + 'px';
  figure.append(place, asTable(figure.querySelector('h3').textContent, table));
  const own = {draw() {
    if (!own.instance) {
      own.instance = echarts.init(place, null, {renderer: 'svg'});
      chosen && own.instance.on('click', chosen);
      new ResizeObserver(() => own.instance.getWidth() !== place.clientWidth && own.draw()).observe(place);
    }
    const colours = palette();
    own.instance.resize();
    own.instance.setOption({animation: false, textStyle: {fontFamily: getComputedStyle(document.body).fontFamily, color: colours.muted},
      ...option(colours, place.clientWidth)}, {notMerge: true});
  }};
  charts.push(own);
  whenNear.observe(place);
  places.set(place, own);
  return own;
}

/** A chart is drawn when it comes near the window. */
const whenNear = new IntersectionObserver(seen => seen.filter(({isIntersecting}) => isIntersecting).forEach(({target}) => {
  whenNear.unobserve(target);
  places.get(target).draw();
}), {rootMargin: '400px'});

/** Draws what was drawn before anew, or all. */
function redraw(all = false) {
  charts.filter(({instance}) => all || instance).forEach(own => own.draw());
}

function asTable(name, [heads, rows]) {
  return element('details', {class: 'as-table'}, element('summary', {}, 'As a table'),
    element('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': name + ' as a table'},
      element('table', {class: 'small'}, element('thead', {}, element('tr', {}, ...heads.map(head => element('th', {scope: 'col'}, head)))),
        element('tbody', {}, ...rows.map(([first, ...others]) => element('tr', {}, element('th', {scope: 'row'}, String(first)),
          ...others.map(cell => element('td', {}, String(cell)))))))));
}

function axis(colours, more = {}) {
  return {axisLine: {show: false}, axisTick: {show: false}, axisLabel: {color: colours.muted, fontSize: 11, hideOverlap: true},
    splitLine: {lineStyle: {color: colours.line}}, ...more};
}

const shortened = (text, length) => text.length > length ? text.slice(0, length - 1) + '…' : text;

/** The days from the first to the last; whole months where they are many. */
function periods(days) {
  const known = days.filter(Boolean).sort();
  if (known.length === 0) {
    return {name: day => day, all: []};
  }
  const all = [];
  for (const day = new Date(known[0] + 'T12:00Z'); day.toISOString().slice(0, 10) <= known.at(-1); day.setUTCDate(day.getUTCDate() + 1)) {
    all.push(day.toISOString().slice(0, 10));
  }
  const name = day => all.length > 120 ? day?.slice(0, 7) : day;
  return {name, all: [...new Set(all.map(name))]};
}

/** Bars along time. */
function timeBars(id, {says, heads, values, written}) {
  const {all, by} = values;
  chart(id, {says, height: 230, table: [heads, all.map(period => [period, written(by.get(period) ?? 0)])], option: all.length === 0 ? null
    : colours => ({
      grid: {left: 8, right: 30, top: 12, bottom: 4, containLabel: true},
      xAxis: axis(colours, {type: 'category', data: all, axisLine: {show: true, lineStyle: {color: colours.line}}}),
      yAxis: axis(colours, {type: 'value', splitNumber: 3, axisLabel: {color: colours.muted, fontSize: 11, formatter: written}}),
      tooltip: tooltip(colours, 'axis', ([{name, value}]) => name + '\n' + written(value)),
      series: [{type: 'bar', data: all.map(period => by.get(period) ?? 0), barMaxWidth: 28, barCategoryGap: '25%',
        itemStyle: {color: colours.accent, borderRadius: [2, 2, 0, 0]}}]})});
}

function tooltip(colours, trigger, formatter) {
  return {trigger, renderMode: 'richText', confine: true, backgroundColor: colours.surface, borderColor: colours.line,
    textStyle: {color: colours.ink, fontSize: 12}, axisPointer: {type: 'shadow', shadowStyle: {color: colours.muted, opacity: 0.08}}, formatter};
}

/** Bars lying one below the other, the first on top, each with its number. */
function lyingBars(id, {says, table, rows, written, most, chosen, labels = 150}) {
  const size = rows.length * 28 + 12;
  chart(id, {says, table, height: size, chosen: chosen && (({dataIndex}) => chosen(rows[dataIndex])), option: rows.length === 0 ? null
    : (colours, width) => ({
      grid: {left: Math.min(labels, width * 0.46) + 8, right: 62, top: 2, bottom: 2},
      xAxis: {type: 'value', show: false, max: most},
      yAxis: axis(colours, {type: 'category', inverse: true, data: rows.map(row => row.name), splitLine: {show: false},
        axisLabel: {color: colours.ink, fontSize: 12, width: Math.min(labels, width * 0.46), overflow: 'truncate', interval: 0}}),
      tooltip: tooltip(colours, 'item', ({dataIndex}) => wrapped(rows[dataIndex].words)),
      series: [{type: 'bar', barWidth: 14, cursor: chosen ? 'pointer' : 'default', showBackground: most !== undefined,
        backgroundStyle: {color: colours.sunken, borderRadius: 2},
        data: rows.map(row => ({value: row.value, itemStyle: {color: colours[row.colour ?? 'accent'], borderRadius: 2}})),
        label: {show: true, position: most === undefined ? 'right' : [0, 0], formatter: ({dataIndex}) => written(rows[dataIndex].value),
          color: colours.ink, fontSize: 12, ...(most === undefined ? {} : {show: false})}},
      ...(most === undefined ? [] : [{type: 'bar', barGap: '-100%', barWidth: 14, silent: true, data: rows.map(() => most),
        itemStyle: {color: 'transparent'}, tooltip: {show: false}, label: {show: true, position: 'right', color: colours.ink, fontSize: 12,
          formatter: ({dataIndex}) => written(rows[dataIndex].value)}}])]})});
}

function wrapped(text, width = 56) {
  return text.split('\n').map(line => line.replace(new RegExp('(.{1,' + width + '})(\\s+|$)', 'g'), '$1\n').trim()).join('\n');
}

function drawDays() {
  const {name, all} = periods(leads.map(lead => lead.day));
  const by = new Map(counted(leads, lead => [name(lead.day)]));
  const [best, most] = [...by].sort((one, other) => other[1] - one[1])[0] ?? [];
  timeBars('chart-days', {values: {all, by}, heads: ['Day', 'Leads'], written: count => whole.format(count),
    says: all.length === 0 ? 'No lead.' : plural(leads.length, 'lead') + ' from ' + all[0] + ' to ' + all.at(-1) + '; most on ' + best + ': '
      + whole.format(most) + '.'});
}

function drawCost() {
  const {name, all} = periods(runs.map(run => run.day));
  const by = new Map();
  runs.forEach(run => by.set(name(run.day), (by.get(name(run.day)) ?? 0) + Number(run.cost ?? 0)));
  const parts = added(runs, run => run.parts).filter(([, cost]) => cost > 0);
  const total = sum(runs, run => Number(run.cost));
  const saved = sum(runs, run => run.saved);
  timeBars('chart-cost', {values: {all, by}, heads: ['Day', 'Cost'], written: cost => money.format(cost),
    says: runs.length === 0 ? 'No run in this time.' : money.format(total) + ' at list price'
      + (saved > 0 ? ', ' + unitPrice(total / saved) + ' a new lead' : '') + '.'
      + (parts.length > 0 ? ' Spent on: ' + parts.map(([part, cost]) => (PART_NAMES[part] ?? part).toLowerCase() + ' ' + money.format(cost))
        .join(', ') + '.' : '')});
}

function drawOutcomes() {
  const found = sum(runs, run => run.found);
  const saved = sum(runs, run => run.saved);
  const skipped = sum(runs, run => run.skipped);
  const undecided = found - saved - skipped;
  const reasons = added(runs, run => run.reasons).filter(([, count]) => count > 0);
  const rows = found === 0 ? [] : [['Saved as new leads', saved, 'accent'],
    ...reasons.map(([reason, count]) => [OUTCOME_NAMES[reason] ?? reason, count, reason === 'failed' ? 'warm' : 'soft'])]
    .map(([name, value, shade]) => ({name, value, colour: shade, words: name + '\n' + plural(value, 'business', 'businesses') + ', '
      + percent(100 * value / found) + ' of what was found'}));
  lyingBars('chart-outcomes', {rows, written: count => whole.format(count), labels: 142,
    table: [['What came of it', 'Businesses'], rows.map(row => [row.name, whole.format(row.value)])],
    says: found === 0 ? 'No run in this time found anything.' : whole.format(found) + ' found: ' + whole.format(saved) + ' saved, '
      + whole.format(skipped) + ' skipped' + (undecided > 0 ? ', ' + whole.format(undecided) + ' not decided yet.' : '.')});
}

function drawScores() {
  const scored = leads.filter(lead => lead.scored);
  const bins = Array.from({length: 10}, (_, at) => ({from: at * 10, to: at === 9 ? 100 : at * 10 + 9}));
  const counts = bins.map(bin => scored.filter(lead => lead.compliance_score >= bin.from && lead.compliance_score <= bin.to).length);
  const middle = scored.map(lead => lead.compliance_score).sort((one, other) => one - other)[Math.floor(scored.length / 2)];
  const names = bins.map(bin => bin.from + '–' + bin.to);
  const bare = leads.length - scored.length;
  chart('chart-scores', {height: 230, table: [['Score', 'Leads'], [...names.map((name, at) => [name, whole.format(counts[at])]),
    ['Not scored', whole.format(bare)]]],
    says: scored.length === 0 ? 'No lead has a score.' : whole.format(scored.length) + ' scored, half of them at ' + middle + ' or less; '
      + whole.format(bare) + ' not scored.',
    option: scored.length === 0 ? null : colours => ({
      grid: {left: 8, right: 8, top: 24, bottom: 4, containLabel: true},
      xAxis: axis(colours, {type: 'category', data: names, axisLine: {show: true, lineStyle: {color: colours.line}}}),
      yAxis: axis(colours, {type: 'value', splitNumber: 3}),
      tooltip: tooltip(colours, 'axis', ([{name, value}]) => 'Score ' + name + '\n' + plural(value, 'lead')),
      series: [{type: 'bar', data: counts, barCategoryGap: '12%', itemStyle: {color: colours.accent, borderRadius: [2, 2, 0, 0]},
        label: {show: true, position: 'top', color: colours.muted, fontSize: 10.5, formatter: ({value}) => value ? whole.format(value) : ''}}]})});
}

function drawGaps() {
  const failed = new Map(counted(leads, lead => lead.failed));
  const partly = new Map(counted(leads, lead => lead.partly));
  const all = [...new Set([...failed.keys(), ...partly.keys()])]
    .map(rule => ({rule, name: about.rules[rule]?.replace(/( was found| was seen)?\.$/, '') ?? rule, failed: failed.get(rule) ?? 0, partly: partly.get(rule) ?? 0}))
    .map(gap => ({...gap, value: gap.failed + gap.partly, words: gap.rule + ': ' + (about.rules[gap.rule] ?? '') + '\n'
      + plural(gap.failed, 'lead') + ' not met, ' + whole.format(gap.partly) + ' partly'}))
    .sort((one, other) => other.value - one.value);
  const scored = leads.filter(lead => lead.scored).length;
  lyingBars('chart-gaps', {rows: all.slice(0, 8), written: count => percent(100 * count / scored), labels: 270,
    chosen: gap => leadList.choose('gap', gap.rule),
    table: [['Rule', 'What it says', 'Not met', 'Partly', 'Of scored'], all.map(gap => [gap.rule, about.rules[gap.rule] ?? '',
      whole.format(gap.failed), whole.format(gap.partly), percent(100 * gap.value / scored)])],
    says: all.length === 0 ? 'No gap was seen.' : (about.rules[all[0].rule] ?? all[0].rule).replace(/\.$/, '') + ': '
      + plural(all[0].value, 'lead') + ' of ' + whole.format(scored) + ' scored.'});
}

function drawCoverage() {
  // Logs outlive the worker's own rows of an area, and say how much of it was resolved.
  const logged = runs.filter(run => run.resolved !== null);
  const newest = new Map(logged.sort((one, other) => one.id - other.id).map(run => [run.target + '|' + run.query, run]));
  const all = [...newest.values()].map(run => ({name: [run.target || run.query, run.target && run.query].filter(Boolean).join(' · '),
    value: Number(run.resolved), words: (run.target || run.query || '') + '\n' + (run.coverage ?? percent(run.resolved)),
    coverage: run.coverage ?? ''})).sort((one, other) => one.value - other.value);
  const open = all.filter(area => area.value < 100).length;
  lyingBars('chart-coverage', {rows: all.slice(0, 8).map(area => ({...area, colour: area.value < 100 ? 'warm' : 'accent'})), most: 100,
    written: percent, labels: 190, table: [['Area', 'Resolved', 'In words'], all.map(area => [area.name, percent(area.value), area.coverage])],
    says: all.length === 0 ? 'No area was searched in this time.' : plural(all.length, 'area') + ', each at its newest search: '
      + (open === 0 ? 'all resolved.' : whole.format(all.length - open) + ' resolved wholly, ' + whole.format(open) + ' not.')});
}
