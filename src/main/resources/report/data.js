'use strict';
// What the report holds, read from the elements of data in the page. Everything goes onto the page as text, never as markup.

const TEXAS = 'America/Chicago';
const blocks = kind => [...document.querySelectorAll('script.' + kind)];
const parsed = element => JSON.parse(element.textContent);
const objects = ({columns, rows}, more) =>
  rows.map((row, index) => Object.assign(Object.fromEntries(columns.map((column, at) => [column, row[at]])), more?.(index)));

const about = parsed(blocks('about')[0]);
const runs = objects(parsed(blocks('runs')[0]));
const areas = parsed(blocks('areas')[0]);
const counties = new Map(about.counties.map(([code, name, ...outlines]) => [code, {code, name, outlines}]));

const leads = blocks('leads').flatMap((element, lot) => {
  const block = parsed(element);
  return objects(block, index => ({lot, index})).map(lead => {
    lead.failed = lead.failed.map(number => block.rules[number]);
    lead.partly = lead.partly.map(number => block.rules[number]);
    lead.scored = lead.compliance_score !== null;
    lead.day = dayOf(lead.created_at);
    lead.words = [lead.id, lead.company, lead.city, lead.zip_code, counties.get(lead.county)?.name, lead.industry_category, lead.email,
      lead.phone, lead.website_url].filter(Boolean).join(' ').toLowerCase();
    return lead;
  });
});
for (const run of runs) {
  run.day = dayOf(run.created);
  run.words = [run.run, run.type, run.target, run.query, run.method, run.state, run.error].filter(Boolean).join(' ').toLowerCase();
}

/** What is read only when a lead is opened. */
const lots = new Map();
function detailsOf(lead) {
  if (!lots.has(lead.lot)) {
    lots.set(lead.lot, parsed(blocks('details')[lead.lot]));
  }
  const {leads: all, lines} = lots.get(lead.lot);
  const found = all[lead.index];
  return {...found, issues: (found.issues ?? []).map(number => lines[number]),
    outreach_reasons: (found.outreach_reasons ?? []).map(number => lines[number])};
}

/** A moment as a date; null where none is given or what is given is none. */
function dateOf(moment) {
  const date = new Date(moment ?? NaN);
  return isNaN(date) ? null : date;
}

function dayOf(moment) {
  dayOf.format ??= new Intl.DateTimeFormat('en-CA', {timeZone: TEXAS, year: 'numeric', month: '2-digit', day: '2-digit'});
  const date = dateOf(moment);
  return date === null ? null : dayOf.format.format(date);
}

function minute(moment) {
  minute.format ??= new Intl.DateTimeFormat('en-CA', {timeZone: TEXAS, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit',
    minute: '2-digit', hourCycle: 'h23'});
  const date = dateOf(moment);
  return date === null ? '' : minute.format.format(date).replace(',', '');
}

const whole = new Intl.NumberFormat('en-US');
const money = new Intl.NumberFormat('en-US', {style: 'currency', currency: 'USD'});
const unitPrice = value => '$' + value.toLocaleString('en-US', value < 0.1 ? {maximumSignificantDigits: 2} : {minimumFractionDigits: 2, maximumFractionDigits: 2});
const percent = value => (Math.floor(value * 10) / 10).toLocaleString('en-US', {maximumFractionDigits: 1}) + '\u00a0%';
const sum = (rows, value) => rows.reduce((total, row) => total + (value(row) || 0), 0);
const plural = (count, one, many = one + 's') => whole.format(count) + ' ' + (count === 1 ? one : many);

/** How many rows have each key, the most frequent first. */
function counted(rows, keys) {
  const counts = new Map();
  for (const row of rows) {
    for (const key of keys(row)) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts].sort((one, other) => other[1] - one[1]);
}

/** Adds up numbers by name over rows. */
function added(rows, named) {
  const sums = new Map();
  for (const row of rows) {
    for (const [name, number] of Object.entries(named(row) ?? {})) {
      sums.set(name, (sums.get(name) ?? 0) + Number(number));
    }
  }
  return [...sums].sort((one, other) => other[1] - one[1]);
}

/** An element with attributes, and children that are elements or texts. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) {
      made.addEventListener(key.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(key, value === true ? '' : value);
    }
  }
  made.append(...children.filter(child => child !== null && child !== undefined && child !== ''));
  return made;
}

/** A link where the text is an address of the web, else the text. */
function linked(text, shown = text) {
  let address = null;
  try {
    address = new URL(text);
  } catch {
    return document.createTextNode(shown);
  }
  return address.protocol === 'https:' || address.protocol === 'http:'
    ? element('a', {href: address.href, rel: 'noopener noreferrer nofollow', target: '_blank'}, shown)
    : document.createTextNode(shown);
}
