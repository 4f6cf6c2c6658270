// Opens a report in a real Chromium and uses it as people do: node report.mjs REPORT.html FOLDER CHROMIUM
// Prints one line for each thing that is wrong, then one of JSON with what was measured; screenshots go into the folder.
import {mkdtempSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {chromium} from 'playwright-core';

const [report, folder, executablePath] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wrong = [];
const measured = {};
const expect = (holds, what) => holds || wrong.push(what);
// axe is put into the page by the debugger's door, past the policy of the page; nothing else is.
const browser = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'report-')), {
  executablePath, headless: true, viewport: {width: 1360, height: 900}, args: ['--no-sandbox', '--disable-gpu', '--disable-quic',
    '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']});

async function opened({colorScheme = 'light', width = 1360} = {}) {
  const page = await browser.newPage();
  page.on('console', message => ['error', 'warning'].includes(message.type()) && wrong.push('console: ' + message.text()));
  page.on('pageerror', error => wrong.push('error: ' + error.message));
  page.on('dialog', dialog => wrong.push('dialog: ' + dialog.message()) && dialog.dismiss());
  page.on('request', request => /^(file|data):/.test(request.url()) || wrong.push('request: ' + request.url()));
  await page.addInitScript(() => document.addEventListener('securitypolicyviolation',
    event => console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI)));
  await page.emulateMedia({colorScheme});
  await page.setViewportSize({width, height: 900});
  const began = Date.now();
  await page.goto(pathToFileURL(report).href);
  return {page, milliseconds: Date.now() - began};
}

/** Every chart is drawn when the window has passed by it. */
async function scrolled(page) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 600) {
    await page.evaluate(to => scrollTo({top: to, behavior: 'instant'}), top);
    await page.waitForTimeout(50);
  }
  await page.evaluate(() => scrollTo({top: 0, behavior: 'instant'}));
}

const status = page => page.locator('#leads-list .status').textContent();
const column = (page, at) => page.locator(`#leads-list table tbody tr:not(.details) > :nth-child(${at})`).allTextContents();
const ordered = (values, sign) => values.every((value, at) => at === 0 || sign * (value - values[at - 1]) >= 0);

async function tables(page) {
  const all = Number((await status(page)).match(/of ([\d,]+)/)[1].replace(',', ''));
  measured.leads = all;
  const score = page.locator('#leads-list th[data-key=score] button');
  measured.sort_ms = await page.evaluate(() => {
    const began = performance.now();
    document.querySelector('#leads-list th[data-key=score] button').click();
    return Math.round(performance.now() - began);
  });
  const at = await page.locator('#leads-list thead th').evaluateAll(heads => heads.findIndex(head => head.dataset.key === 'score') + 1);
  expect(ordered((await column(page, at)).map(Number), -1), 'a click does not sort by score');
  await score.focus();
  await page.keyboard.press('Enter');
  expect(ordered((await column(page, at)).map(Number), 1), 'the Enter key does not sort by score');
  expect(await page.locator('#leads-list th[data-key=score]').getAttribute('aria-sort') === 'ascending', 'no aria-sort');
  const field = page.locator('#leads-list input[type=search]');
  measured.filter_ms = await page.evaluate(() => {
    const search = document.querySelector('#leads-list input[type=search]');
    search.value = 'dental houston';
    const began = performance.now();
    search.dispatchEvent(new Event('input'));
    return Math.round(performance.now() - began);
  });
  const few = await status(page);
  expect(few.includes('(of ') && (await column(page, 1)).every(name => name.includes('Dental')), 'the search does not filter: ' + few);
  await field.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('zzzz');
  expect((await status(page)).startsWith('No leads'), 'typing does not filter');
  await page.locator('#leads-list button', {hasText: 'Reset'}).click();
  await page.locator('#leads-list select').first().selectOption('none');
  expect((await column(page, at)).every(text => text === 'Not scored'), 'a lead without a score shows one');
  await page.locator('#leads-list button', {hasText: 'Reset'}).click();
  await page.locator('#leads-list button[aria-label="Next page"]').click();
  expect((await status(page)).startsWith('51–100'), 'the next page is not shown');
}

async function hostile(page) {
  await page.locator('#leads-list input[type=search]').fill('hyperlink');
  const opener = page.locator('#leads-list .opener').first();
  expect((await opener.textContent()).includes('<script>alert(1)</script>'), 'the hostile name is not shown as it is');
  await opener.focus();
  await page.keyboard.press('Enter');
  const details = page.locator('#leads-list tr.details');
  expect(await details.count() === 1 && (await details.textContent()).includes('Values and where they were read'), 'a lead does not open');
  expect(await details.locator('a').evaluateAll(links => links.every(link => /^https?:/.test(link.href))), 'a link is none of the web');
  await page.locator('#leads-list button', {hasText: 'Reset'}).click();
}

async function map(page) {
  const said = await page.locator('#chart-map .says').textContent();
  const points = Number(said.match(/([\d,]+) points/)?.[1].replace(',', ''));
  measured.points = points;
  const drawn = await page.evaluate(() => echarts.getInstanceByDom(document.querySelector('#chart-map .chart')).getOption().series[1].data.length);
  expect(points > 0 && drawn === points, `the map draws ${drawn} points of ${points}`);
  expect(await page.locator('#chart-map svg path').count() > 254 + points, 'the map lacks paths');
  await page.locator('#counties button').first().click();
  expect((await status(page)).includes('(of '), 'a county does not choose its leads');
  await page.locator('#leads-list button', {hasText: 'Reset'}).click();
}

async function accessible(page, name) {
  const session = await browser.newCDPSession(page);
  await session.send('Runtime.evaluate', {expression: axe});
  const {violations} = await page.evaluate(() => axe.run(document, {resultTypes: ['violations']}));
  measured['axe_' + name] = violations.map(({id, impact, nodes}) => id + ' ' + impact + ' ' + nodes.length);
  violations.filter(({impact}) => ['serious', 'critical'].includes(impact)).forEach(({id, help, nodes}) =>
    wrong.push('axe, ' + name + ': ' + id + ': ' + help + ': ' + nodes.slice(0, 3).map(node => node.html.slice(0, 120)).join(' ')));
}

async function sideways(page, name) {
  const [wide, window_] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(wide <= window_, `${name} scrolls sideways: ${wide} of ${window_} pixels`);
}

for (const colorScheme of ['light', 'dark']) {
  const {page, milliseconds} = await opened({colorScheme});
  measured['load_ms_' + colorScheme] = milliseconds;
  await scrolled(page);
  if (colorScheme === 'light') {
    await map(page);
    await hostile(page);
    await tables(page);
  }
  await page.locator('#leads-list .opener').nth(1).click();
  await page.locator('#runs-list .opener').first().click();
  await page.locator('.as-table summary').first().click();
  await accessible(page, colorScheme);
  await sideways(page, colorScheme);
  await page.screenshot({path: join(folder, colorScheme + '.png'), fullPage: true});
  if (colorScheme === 'light') {
    await page.pdf({path: join(folder, 'print.pdf'), format: 'Letter', printBackground: true});
  }
  await page.close();
}
const phone = await opened({width: 360});
await scrolled(phone.page);
await phone.page.locator('#leads-list .opener').nth(1).click();
await sideways(phone.page, 'a phone');
await accessible(phone.page, 'phone');
await phone.page.screenshot({path: join(folder, 'phone.png'), fullPage: true});
await browser.close();
wrong.forEach(line => console.log(line));
console.log(JSON.stringify(measured));
