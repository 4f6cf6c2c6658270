// Runs rules of axe-core over saved pages, whose own scripts stay off: node axe.mjs RULE,RULE FILE...
// Prints for each page one line: file, tab, JSON by rule of how many elements pass, fail and are left open.
import {readFileSync} from 'node:fs';
import axe from 'axe-core';
import {JSDOM, VirtualConsole} from 'jsdom';

const [rules, ...files] = process.argv.slice(2);
for (const file of files) {
    const page = new JSDOM(readFileSync(file), {
        url: 'https://clinic.example/',
        runScripts: 'outside-only',
        virtualConsole: new VirtualConsole(),
    });
    page.window.eval(axe.source);
    const result = await page.window.axe.run(page.window.document, {
        runOnly: {type: 'rule', values: rules.split(',')},
        iframes: false,
    });
    const counts = {};
    for (const kind of ['passes', 'violations', 'incomplete']) {
        for (const rule of result[kind]) {
            (counts[rule.id] ??= {})[kind] = rule.nodes.length;
            if (process.env.AXE_NODES && kind === 'violations') {
                counts[rule.id].html = rule.nodes.map(node => node.html.slice(0, 160));
            }
        }
    }
    console.log(file + '\t' + JSON.stringify(counts));
    page.window.close();
}
