// Puts the page together.

const SCORE_CHOICES = [['scored', 'Scored'], ['none', 'Not scored'], ['0-39', '0–39'], ['40-64', '40–64'], ['65-84', '65–84'],
  ['85-100', '85–100']];
const inScores = (lead, choice) => choice === 'scored' ? lead.scored : choice === 'none' ? !lead.scored
  : lead.scored && lead.compliance_score >= Number(choice.split('-')[0]) && lead.compliance_score <= Number(choice.split('-')[1]);
const choices = (rows, key, named = key => key) => counted(rows, row => row[key] ? [row[key]] : [])
  .map(([value, count]) => [value, named(value) + ' (' + whole.format(count) + ')']);
const clientName = id => id === null ? 'The agency' : about.clients[id] ?? 'Client ' + id;

function heading() {
  const {filter} = about;
  const title = filter.all ? 'All clients' : filter.client === null ? 'The agency\u2019s own leads' : clientName(filter.client);
  document.getElementById('title').textContent = title;
  document.title = 'Lead report: ' + title;
  const since = filter.since && filter.since !== '1970-01-01T00:00:00Z' ? 'from ' + minute(filter.since) : '';
  const until = filter.until ? 'before ' + minute(filter.until) : '';
  const words = [filter.all || filter.client === null ? '' : 'Client ' + filter.client, [since, until].filter(Boolean).join(' ') || 'All time',
    filter.city && 'city ' + filter.city, filter.lowest !== null && 'score ' + filter.lowest + '–' + filter.highest,
    filter.source && 'source ' + filter.source, filter.status && 'status ' + filter.status, 'as of ' + minute(about.made) + ' (Texas)'];
  document.getElementById('scope').textContent = words.filter(Boolean).join(' · ');
  document.getElementById('made').textContent = 'Made by lead-scraper, ' + minute(about.made) + ' (Texas).';
}

function totals() {
  const found = sum(runs, run => run.found);
  const saved = sum(runs, run => run.saved);
  const skipped = sum(runs, run => run.skipped);
  const undecided = found - saved - skipped;
  const cost = sum(runs, run => Number(run.cost));
  const scored = leads.filter(lead => lead.scored);
  const resolved = runs.filter(run => run.resolved !== null);
  const with_ = key => leads.length === 0 ? '' : percent(100 * leads.filter(lead => lead[key]).length / leads.length);
  const facts = [
    ['Leads', whole.format(leads.length), with_('email') && with_('email') + ' with an e-mail, ' + with_('phone') + ' with a phone'],
    ['Scored', whole.format(scored.length), leads.length ? percent(100 * scored.length / leads.length) + ' of the leads' : ''],
    ['Found by runs', whole.format(found), plural(new Set(runs.map(run => run.run)).size, 'run') + ', ' + plural(runs.length, 'target')],
    ['Saved by runs', whole.format(saved), found ? percent(100 * saved / found) + ' of what was found' : ''],
    ['Skipped by runs', whole.format(skipped), whole.format(sum(runs, run => Number(run.reasons.failed))) + ' could not be read'
      + (undecided > 0 ? ', ' + whole.format(undecided) + ' not decided yet' : '')],
    ['Cost', money.format(cost), saved ? unitPrice(cost / saved) + ' a new lead, ' + whole.format(sum(runs, run => run.calls)) + ' calls' : ''],
    ['Area resolved', resolved.length ? percent(sum(resolved, run => Number(run.resolved)) / resolved.length) : '–',
      resolved.length ? 'on average over ' + plural(resolved.length, 'search', 'searches') : 'no area was searched'],
  ];
  document.getElementById('totals').append(...facts.map(([name, number, more]) => element('div', {}, element('dt', {}, name),
    element('dd', {}, number), element('dd', {class: 'more'}, more))));
}

const leadList = new Listing(document.getElementById('leads-list'), {
  name: 'Leads', noun: 'leads', rows: leads, sorted: 'created_at', descending: true, details: openedLead,
  columns: [
    {key: 'company', name: 'Company', value: lead => lead.company, cell: lead => lead.company},
    ...(about.filter.all ? [{key: 'client', name: 'Client', minor: true, value: lead => clientName(lead.client_id),
      cell: lead => clientName(lead.client_id)}] : []),
    {key: 'city', name: 'City', value: lead => lead.city, cell: lead => lead.city, minor: true},
    {key: 'county', name: 'County', value: lead => counties.get(lead.county)?.name, cell: lead => counties.get(lead.county)?.name, minor: true},
    {key: 'score', name: 'Score', number: true, value: lead => lead.compliance_score, cell: scoreCell},
    {key: 'range', name: 'Range', minor: true, value: lead => lead.scored ? lead.score_low : null, cell: rangeCell},
    {key: 'gaps', name: 'Gaps', number: true, minor: true, value: lead => lead.scored ? lead.failed.length + lead.partly.length : null,
      cell: lead => lead.scored ? String(lead.failed.length + lead.partly.length) : ''},
    {key: 'category', name: 'Category', minor: true, value: lead => lead.industry_category, cell: lead => lead.industry_category},
    {key: 'contact', name: 'Contact', minor: true, value: lead => lead.email ?? lead.phone,
      cell: lead => element('span', {class: 'contact'}, lead.email ?? lead.phone ?? '')},
    {key: 'created_at', name: 'Written', minor: true, when: true, value: lead => lead.created_at, cell: lead => lead.day},
  ],
  filters: [
    {key: 'score', name: 'Score', choices: SCORE_CHOICES, passes: inScores},
    {key: 'county', name: 'County', choices: choices(leads, 'county', code => counties.get(code).name),
      passes: (lead, county) => lead.county === county},
    {key: 'gap', name: 'Gap', choices: counted(leads, lead => [...lead.failed, ...lead.partly])
      .map(([rule, count]) => [rule, rule + ' (' + whole.format(count) + ')']),
    passes: (lead, rule) => lead.failed.includes(rule) || lead.partly.includes(rule)},
    {key: 'source', name: 'Source', choices: choices(leads, 'source'), passes: (lead, source) => lead.source === source},
    {key: 'status', name: 'Status', choices: choices(leads, 'status'), passes: (lead, status) => lead.status === status},
  ],
});

function openedRun(run) {
  const facts = [['Found', plural(run.found, 'business', 'businesses') + ' of ' + plural(run.results, 'result')],
    ...Object.entries(run.reasons).map(([reason, count]) => [OUTCOME_NAMES[reason] ?? reason, whole.format(count)]),
    ['Area', run.coverage], ...Object.entries(run.parts).map(([part, cost]) => ['Cost of ' + (PART_NAMES[part] ?? part).toLowerCase(),
      money.format(cost)]), ['How', run.method], ['Failure', run.error]].filter(([, words]) => words);
  return element('dl', {class: 'facts'}, ...facts.map(([name, words]) => element('div', {}, element('dt', {}, name), element('dd', {}, words))));
}

const runState = run => run.success === false ? 'failed' : run.state ?? (run.success ? 'done' : '');

const runList = new Listing(document.getElementById('runs-list'), {
  name: 'Runs', noun: 'rows', rows: runs, sorted: 'created', descending: true, details: openedRun,
  columns: [
    {key: 'target', name: 'Target', value: run => run.target ?? run.query, cell: run => run.target || run.query || run.type || 'unnamed'},
    {key: 'query', name: 'Words', minor: true, value: run => run.query, cell: run => run.query},
    ...(about.filter.all ? [{key: 'client', name: 'Client', minor: true, value: run => clientName(run.client), cell: run => clientName(run.client)}]
      : []),
    {key: 'run', name: 'Run', number: true, minor: true, value: run => run.run, cell: run => run.run === null ? '' : String(run.run)},
    {key: 'state', name: 'State', value: runState, cell: run => element('span', {class: run.success === false ? 'badge gap' : 'state'}, runState(run))},
    {key: 'found', name: 'Found', number: true, value: run => run.found, cell: run => whole.format(run.found)},
    {key: 'saved', name: 'Saved', number: true, value: run => run.saved, cell: run => whole.format(run.saved)},
    {key: 'skipped', name: 'Skipped', number: true, minor: true, value: run => run.skipped, cell: run => whole.format(run.skipped)},
    {key: 'resolved', name: 'Resolved', number: true, minor: true, value: run => run.resolved === null ? null : Number(run.resolved),
      cell: run => run.resolved === null ? '' : percent(Number(run.resolved))},
    {key: 'calls', name: 'Calls', number: true, minor: true, value: run => run.calls, cell: run => whole.format(run.calls)},
    {key: 'cost', name: 'Cost', number: true, minor: true, value: run => Number(run.cost), cell: run => run.cost === null ? '' : money.format(run.cost)},
    {key: 'created', name: 'Begun', minor: true, when: true, value: run => run.created, cell: run => minute(run.created)},
  ],
  filters: [
    {key: 'type', name: 'Type', choices: choices(runs, 'type'), passes: (run, type) => run.type === type},
    {key: 'state', name: 'State', choices: [...new Set(runs.map(runState))].filter(Boolean).map(state => [state, state]),
      passes: (run, state) => runState(run) === state},
  ],
});

/** Paper is white, whatever the screen is, and has the width that the class gives the page before its charts are drawn for it. */
function colours() {
  const root = document.documentElement;
  let before = '';
  for (const choice of document.querySelectorAll('input[name=theme]')) {
    choice.addEventListener('change', () => {
      root.dataset.theme = choice.value;
      redraw();
    });
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => redraw());
  addEventListener('beforeprint', () => {
    before = root.dataset.theme ?? '';
    root.dataset.theme = 'light';
    root.classList.add('printing');
    redraw(true);
  });
  addEventListener('afterprint', () => {
    root.dataset.theme = before;
    root.classList.remove('printing');
    redraw();
  });
  document.getElementById('print').addEventListener('click', () => print());
}

heading();
totals();
drawDays();
drawOutcomes();
drawScores();
drawGaps();
drawCost();
drawCoverage();
drawMap();
colours();
