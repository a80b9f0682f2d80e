import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import MiniSearch from 'minisearch';
import { createIndex } from 'pagefind';
import { isSearchable } from '#search/engine-page';
import { writeSearchIndex } from '#search/pagefind';

/** One way to search the same pages. `prepare` adds to the site whatever it needs; its page stands at `address`. */
export interface Contender {
	readonly name: string;
	/** With `__ASK__(typed)` on it: resolves with the addresses of all pages found, once the first five could be shown. */
	readonly address: string;
	prepare(site: string): Promise<void>;
}

export const CONTENDERS: readonly Contender[] = [
	{
		name: 'Minh Bạch',
		address: '/tim-kiem/',
		prepare: async (site) => {
			await writeSearchIndex({ site, output: join(site, 'pagefind') });
		},
	},
	{ name: 'Pagefind as it comes', address: '/pagefind-plain/', prepare: preparePagefind },
	{ name: 'MiniSearch as it comes', address: '/minisearch/', prepare: prepareMiniSearch },
];

async function preparePagefind(site: string): Promise<void> {
	const { index } = await createIndex();
	if (index === undefined) throw new Error('Pagefind did not start');
	for (const { url, html } of searchablePages(site)) await index.addHTMLFile({ url, content: html });
	await index.writeFiles({ outputPath: join(site, 'pagefind-plain') });
	await index.deleteIndex();
	writePage(
		site,
		'pagefind-plain',
		`const pagefind = await import('/pagefind-plain/pagefind.js');
		globalThis.__ASK__ = async (typed) => {
			const { results } = await pagefind.search(typed);
			const first = await Promise.all(results.slice(0, 5).map((result) => result.data()));
			globalThis.__FIRST__ = performance.now();
			const others = globalThis.__ALL__ ? await Promise.all(results.slice(5).map((result) => result.data())) : [];
			return { count: results.length, urls: [...first, ...others].map(({ url }) => url) };
		};`,
	);
}

async function prepareMiniSearch(site: string): Promise<void> {
	const index = new MiniSearch({ fields: ['title', 'text'], storeFields: ['title'] });
	for (const { url, html } of searchablePages(site)) {
		const body = html.slice(html.search(/<[a-z]+\s[^<]*\bdata-pagefind-body\b/u));
		const [, title = ''] = /<h1[^>]*>(.*?)<\/h1>/su.exec(body) ?? [];
		index.add({ id: url, title: textOf(title), text: textOf(body) });
	}
	mkdirSync(join(site, 'minisearch'), { recursive: true });
	writeFileSync(join(site, 'minisearch', 'index.json'), JSON.stringify(index));
	const library = join(dirname(createRequire(import.meta.url).resolve('minisearch')), '..', 'es', 'index.js');
	writeFileSync(join(site, 'minisearch', 'minisearch.js'), readFileSync(library));
	writePage(
		site,
		'minisearch',
		`const { default: MiniSearch } = await import('/minisearch/minisearch.js');
		const text = await (await fetch('/minisearch/index.json')).text();
		const index = MiniSearch.loadJSON(text, { fields: ['title', 'text'], storeFields: ['title'] });
		globalThis.__ASK__ = async (typed) => {
			const found = index.search(typed);
			globalThis.__FIRST__ = performance.now();
			return { count: found.length, urls: found.map(({ id }) => id) };
		};`,
	);
}

function writePage(site: string, name: string, script: string): void {
	mkdirSync(join(site, name), { recursive: true });
	const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">
<script type="module">${script}</script>`;
	writeFileSync(join(site, name, 'index.html'), page);
}

function* searchablePages(site: string): Generator<{ readonly url: string; readonly html: string }> {
	for (const path of globSync('**/index.html', { cwd: site }).sort()) {
		const html = readFileSync(join(site, path), 'utf8');
		if (isSearchable(html)) yield { url: `/${path.replaceAll('\\', '/').replace(/index\.html$/u, '')}`, html };
	}
}

function textOf(html: string): string {
	return html
		.replace(/<(script|style)\b.*?<\/\1>/gsu, ' ')
		.replace(/<[^>]+>/gu, ' ')
		.replace(/&(amp|lt|gt|quot|#39);/gu, ' ');
}
