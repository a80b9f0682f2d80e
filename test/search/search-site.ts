import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { factsAttribute } from '#search/page-facts';

/** A built site of a few pages in a temporary folder, with the real client as plain modules. */
export interface SearchSite {
	readonly folder: string;
	/** Where the index belongs. */
	readonly index: string;
	remove(): void;
}

/** One page by its address; the text is HTML. */
export interface FixturePage {
	readonly path: string;
	readonly title: string;
	readonly date: string | null;
	readonly html: string;
}

export function writeSite(pages: readonly FixturePage[]): SearchSite {
	const folder = mkdtempSync(join(tmpdir(), 'search-'));
	for (const page of pages) write(join(folder, page.path, 'index.html'), pageHtml(page));
	write(join(folder, 'tim-kiem', 'index.html'), SEARCH_PAGE);
	write(join(folder, 'modules', 'start.js'), START);
	for (const name of ['search', 'domain']) writeModules(folder, name);
	return {
		folder,
		index: join(folder, 'pagefind'),
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}

function pageHtml({ path, title, date, html }: FixturePage): string {
	const sort = date === null ? '' : ` data-pagefind-sort="date:${date}"`;
	const facts = factsAttribute({ kind: kindOf(path), organ: '', year: date?.slice(0, 4) ?? '', fields: [] });
	return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head>
<body><nav>Điều hướng</nav><main><article data-pagefind-body${sort} data-search="${facts}"><h1 id="nhan-de">${title}</h1>${html}</article></main></body></html>`;
}

function kindOf(path: string): 'bao-cao' | 'van-ban' | 'co-quan' {
	return path.startsWith('bao-cao/') ? 'bao-cao' : path.startsWith('van-ban/') ? 'van-ban' : 'co-quan';
}

const SEARCH_PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Tra cứu</title>
<meta http-equiv="content-security-policy" content="default-src 'self'; img-src data:; script-src 'self' 'wasm-unsafe-eval'">
<link rel="icon" href="data:,"><script type="module" src="/modules/start.js"></script></head>
<body><form action="/tim-kiem/"><input name="q" aria-label="Tìm"><button>Tìm</button></form>
<p id="so-ket-qua" role="status"></p><form id="loc-ket-qua" hidden>
<select name="loai" aria-label="Loại"><option value="">Mọi loại</option><option value="bao-cao">Báo cáo</option><option value="van-ban">Văn bản</option></select>
<select name="co-quan" aria-label="Cơ quan"><option value="">Mọi cơ quan</option></select>
<select name="nam" aria-label="Năm"><option value="">Mọi năm</option><option value="2021">2021</option><option value="2022">2022</option></select>
<select name="linh-vuc" aria-label="Lĩnh vực"><option value="">Mọi lĩnh vực</option></select>
<select name="thu-tu" aria-label="Thứ tự"><option value="">Đúng nhất</option><option value="moi-nhat">Mới nhất</option></select></form><div id="ket-qua"></div><section id="cach-tim">Gợi ý</section></body></html>`;

const START = `import { startSearch } from '/modules/search/client.js';
const part = (selector) => document.querySelector(selector);
startSearch({ form: part('form'), input: part('input'), results: part('#ket-qua'), status: part('#so-ket-qua'),
	introduction: part('#cach-tim'), filters: part('#loc-ket-qua'), index: '/pagefind/' });`;

function writeModules(folder: string, name: string): void {
	const source = join('src', name);
	for (const file of readdirSync(source).filter((one) => one.endsWith('.ts') && one !== 'pagefind.ts')) {
		const code = stripTypeScriptTypes(readFileSync(join(source, file), 'utf8'));
		const linked = code.replaceAll(/'#(\w+\/[\w-]+)'/gu, "'/modules/$1.js'");
		write(join(folder, 'modules', name, file.replace(/ts$/u, 'js')), linked);
	}
}

export function write(path: string, content: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, content);
}
