// One lead, opened: its score with the reasons, the ways of approaching it, and where each value was read.

const FIELDS = {company: 'Company', email: 'E-mail', phone: 'Phone', contact_first_name: 'First name', contact_last_name: 'Last name',
  website_url: 'Website', address: 'Street', city: 'City', state: 'State', zip_code: 'ZIP', industry_category: 'Category',
  industry_subcategory: 'Subcategory', google_rating: 'Google rating', google_place_id: 'Google place', latitude: 'Latitude',
  longitude: 'Longitude', notes: 'Notes'};
const SOURCE_KEYS = {latitude: 'geo_latitude', longitude: 'geo_longitude'};
const SOURCES = {website: 'Own website', places: 'Google', operator: 'Operator'};
const OUTCOMES = {FAIL: ['Gap', 'gap'], PARTIAL: ['Partly', 'partly'], UNKNOWN: ['Unknown', 'unknown'], NOTE: ['Note', 'unknown']};
const CHANNELS = ['email', 'call', 'text', 'fax', 'mail'];
const READINESS = {READY: 'ready', NEEDS_REVIEW: 'needs review', BLOCKED: 'blocked', UNKNOWN: 'unknown'};

function scoreCell(lead) {
  if (!lead.scored) {
    return element('span', {class: 'unscored'}, 'Not scored');
  }
  return element('span', {class: 'score'}, String(lead.compliance_score));
}

/** The range as a line, the score as a mark on it; the numbers stand beside it as text. */
function rangeCell(lead) {
  if (!lead.scored || lead.score_low === null) {
    return '';
  }
  const line = element('span', {class: 'line'});
  const mark = element('span', {class: 'mark'});
  line.style.left = lead.score_low + '%';
  line.style.width = (lead.score_high - lead.score_low) + '%';
  mark.style.left = lead.compliance_score + '%';
  return element('span', {class: 'range'}, element('span', {class: 'track', 'aria-hidden': 'true'}, line, mark),
    element('span', {}, lead.score_low + '–' + lead.score_high));
}

function openedLead(lead) {
  const details = detailsOf(lead);
  return element('div', {class: 'lead'}, scoreOf(lead, details), valuesOf(lead, details), approachOf(details));
}

function scoreOf(lead, details) {
  const [head, ...lines] = details.issues;
  const facts = lead.scored
    ? [element('strong', {class: 'big'}, String(lead.compliance_score)), ' of 100',
      lead.score_low === null ? '' : ', range ' + lead.score_low + ' to ' + lead.score_high]
    : [element('strong', {class: 'big'}, 'Not scored')];
  return element('section', {class: 'reasons'}, element('h3', {}, 'Score and reasons'), element('p', {}, ...facts),
    head ? element('p', {class: 'fine'}, head) : element('p', {class: 'fine'}, 'No reading of its website is kept.'),
    ...reasons(lines));
}

/** Each finding with the lines that explain it; the lines that are no finding come below as they are. */
function reasons(lines) {
  const findings = element('ul', {class: 'findings'});
  const rest = [];
  let last = null;
  for (const line of lines) {
    const finding = /^(FAIL|PARTIAL|UNKNOWN|NOTE) ([A-Z0-9-]+)(?: w(\d+))?: (.*)$/.exec(line);
    if (finding) {
      const [, outcome, rule, weight, words] = finding;
      last = element('li', {}, element('span', {class: 'badge ' + OUTCOMES[outcome][1]}, OUTCOMES[outcome][0]), ' ', words,
        element('span', {class: 'rule'}, ' ' + rule + (weight && weight !== '0' ? ', weight ' + weight : '')));
      findings.append(last);
    } else if (last && line.startsWith('  ')) {
      last.append(element('span', {class: 'sub'}, line.trim()));
    } else {
      rest.push(...(rest.length === 0 || /^(Pages read|Automated reading)/.test(line) ? [line] : [rest.pop() + ' ' + line]));
      last = null;
    }
  }
  return [findings.children.length > 0 ? findings : null, ...rest.map(words => element('p', {class: 'fine'}, words))];
}

function valuesOf(lead, details) {
  const values = {...lead, ...details};
  const rows = Object.entries(FIELDS).filter(([key]) => values[key] !== null && values[key] !== undefined && values[key] !== '')
    .map(([key, name]) => valueRow(name, key, values[key], details.sources?.[SOURCE_KEYS[key] ?? key]));
  return element('section', {class: 'values'}, element('h3', {}, 'Values and where they were read'),
    element('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Values of ' + lead.company},
      element('table', {class: 'small'}, element('thead', {}, element('tr', {},
        ...['Field', 'Value', 'Source', 'Form', 'Words', 'Read'].map(name => element('th', {scope: 'col'}, name)))),
      element('tbody', {}, ...rows))));
}

function valueRow(name, key, value, source) {
  const where = SOURCES[source?.source] ?? source?.source ?? '–';
  const at = source?.at && source.at !== 'null' ? minute(source.at) : '';
  return element('tr', {}, element('th', {scope: 'row'}, name),
    element('td', {class: 'value'}, key === 'website_url' ? linked(String(value)) : String(value)),
    element('td', {}, where, source?.url ? element('br') : '', source?.url ? linked(source.url) : ''),
    element('td', {}, source?.method ?? ''), element('td', {class: 'quote'}, source?.quote ? '“' + source.quote + '”' : ''),
    element('td', {class: 'when'}, at));
}

function approachOf(details) {
  const rows = CHANNELS.filter(channel => details[channel + '_outreach']).map(channel => element('tr', {},
    element('th', {scope: 'row'}, channel), element('td', {}, READINESS[details[channel + '_outreach']] ?? details[channel + '_outreach']),
    element('td', {}, details.outreach_reasons.filter(reason => reason.startsWith(channel + ': '))
      .map(reason => reason.slice(channel.length + 2)).join('; '))));
  return rows.length === 0 ? '' : element('section', {class: 'approach'}, element('h3', {}, 'Ways of approaching it'),
    element('table', {class: 'small'}, element('thead', {}, element('tr', {},
      ...['Channel', 'State', 'Why'].map(name => element('th', {scope: 'col'}, name)))), element('tbody', {}, ...rows)));
}
