import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../../../scripts/browser.ts';
import { serveFolder } from '../../../scripts/static-server.ts';
import { GOLD } from '../gold-queries.ts';
import { scannedPages } from '../gold-reader.ts';
import { scan } from '../gold-scan.ts';
import { CONTENDERS } from './contenders.ts';
import { addGeneratedPages } from './generated-pages.ts';
import { type Measured, measure } from './measure.ts';

/**
 * `npm run bench:search [-- --reports N]`: the gold list of queries on the real pages and N made-up ones, put to the
 * portal's search, to Pagefind as it comes and to MiniSearch as it comes.
 */
const { values } = parseArgs({ options: { reports: { type: 'string', default: '0' } } });
const reports = Number(values.reports);
if (!Number.isInteger(reports) || reports < 0) throw new Error('--reports needs a whole number');

const site = mkdtempSync(join(tmpdir(), 'minh-bach-search-'));
execFileSync(process.execPath, ['scripts/build.ts', '--no-search'], {
	env: { ...process.env, CONTENT_DIR: 'content', OUT_DIR: join(site, 'dist') },
	stdio: ['ignore', 'ignore', 'inherit'],
});
const folder = join(site, 'dist');
addGeneratedPages(folder, reports);
for (const contender of CONTENDERS) {
	const begin = performance.now();
	await contender.prepare(folder);
	console.log(`${contender.name}: index made in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
}
const server = await serveFolder(folder);
const browser = await launchBrowser();
try {
	const reader = await browser.newPage();
	await reader.goto(server.url);
	const pages = await scannedPages(reader, folder);
	// Some fifty thousand texts to be scanned are enough: the more pages, the fewer of the queries.
	const step = reports === 0 ? 1 : reports > 2000 ? 15 : 5;
	const asked = GOLD.filter((_, index) => index % step === 0).map((query) => ({ query, expected: scan(pages, query) }));
	const depth = reports === 0 ? 'all' : 'first-five';
	const rows: Measured[] = [];
	for (const contender of CONTENDERS) {
		rows.push(await measure(browser, server.url, contender, asked, depth));
	}
	console.log(`${pages.length} pages, ${asked.length} queries`);
	console.table(rows);
} finally {
	await browser.close();
	await server.close();
	rmSync(site, { recursive: true, force: true });
}
