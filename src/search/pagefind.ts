import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { BINDER, enginePage, isSearchable } from '#search/engine-page';
import { ENGINE_VERSION, hasEngineLetters, readersText } from '#search/engine-text';
import { FACTS_FILE, factsOfHtml, type PageFacts, printFacts } from '#search/page-facts';

export interface SearchIndexFolders {
	/** The built HTML. */
	readonly site: string;
	/** Where the index goes; whatever is there is removed. */
	readonly output: string;
}

/**
 * Indexes every page that has `data-pagefind-body`. Pagefind folds diacritics by decomposition, which đ does not have:
 * it reads ḍ for đ, and its index keeps that; what readers see gets đ back. Throws in Vietnamese, with all pages that
 * cannot be indexed.
 */
export async function writeSearchIndex(folders: SearchIndexFolders): Promise<{ pages: number; bytes: number }> {
	const { site, output } = folders;
	rmSync(output, { recursive: true, force: true });
	// A page without `lang` would otherwise go into an index of its own, which no reader's search opens.
	const { index, errors } = await createIndex({ forceLanguage: 'vi' });
	if (index === undefined) throw new Error(`Pagefind không khởi động được: ${errors.join('; ')}`);
	try {
		const facts = await addPages(index, site);
		const built = await index.getFiles();
		if (built.errors.length > 0) throw new Error(`Pagefind không lập được chỉ mục: ${built.errors.join('; ')}`);
		return { pages: facts.size, bytes: writeFiles(built.files, output) + writeFacts(built.files, facts, output) };
	} finally {
		await index.deleteIndex();
	}
}

/** Facts of all pages, by address. */
async function addPages(index: PagefindIndex, site: string): Promise<ReadonlyMap<string, PageFacts>> {
	const problems: string[] = [];
	const facts = new Map<string, PageFacts>();
	for (const file of htmlFilesUnder(site)) {
		const html = readFileSync(file, 'utf8');
		if (!isSearchable(html)) continue;
		const path = relative(site, file).replaceAll(sep, '/');
		const problem = problemOf(path, html) ?? (await addPage(index, path, html));
		if (problem === null) facts.set(addressOf(path), factsOfHtml(html));
		else problems.push(`${path}  ${problem}`);
	}
	if (problems.length > 0) throw new Error(`Không lập được chỉ mục tìm kiếm cho:\n${problems.join('\n')}`);
	return facts;
}

function problemOf(path: string, html: string): string | null {
	if (!/^(?:[a-z0-9-]+\/)*index\.html$/u.test(path)) {
		return 'Địa chỉ phải là thư mục viết thường, không dấu, có index.html; hãy đổi tên tệp hoặc bỏ data-pagefind-body.';
	}
	if (/[ḍꞏ]|&#(?:7692|7693|42895|x1e0[cd]|xa78f);/iu.test(html.normalize('NFC'))) {
		return 'Có chữ "ḍ" (U+1E0D) hoặc "ꞏ" (U+A78F), hai chữ này dành cho chỉ mục; hãy sửa thành "đ", dấu chấm hoặc viết cách khác.';
	}
	return null;
}

async function addPage(index: PagefindIndex, path: string, html: string): Promise<string | null> {
	const { file, errors } = await index.addHTMLFile({ url: addressOf(path), content: enginePage(html) });
	if (errors.length > 0) return errors.join('; ');
	return (file.meta['title'] ?? '') === '' ? 'Trang không có tiêu đề <h1>; hãy thêm tiêu đề.' : null;
}

function addressOf(path: string): string {
	return `/${path.replace(/index\.html$/u, '')}`;
}

function htmlFilesUnder(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile() && item.name.endsWith('.html'))
		.map((item) => join(item.parentPath, item.name))
		.sort();
}

/** What the search page loads; Pagefind's own interfaces and its worker are left out. */
const NEEDED =
	/^(?:pagefind\.js|pagefind-entry\.json|wasm\.\w+\.pagefind|pagefind\.[\w-]+\.pf_meta|(?:fragment|index|filter)\/[\w-]+\.pf_\w+)$/u;

function writeFiles(files: readonly IndexFile[], output: string): number {
	let bytes = 0;
	for (const { path, content } of files.filter((file) => NEEDED.test(file.path))) {
		const mended = mend(path, content);
		const target = resolve(output, path);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, mended);
		bytes += mended.length;
	}
	return bytes;
}

/** The engine names a page as its fragment is named. */
function writeFacts(files: readonly IndexFile[], facts: ReadonlyMap<string, PageFacts>, output: string): number {
	const byName = new Map<string, PageFacts>();
	for (const { path, content } of files) {
		const [, name] = /^fragment\/([\w-]+)\.pf_fragment$/u.exec(path) ?? [];
		const [, url = ''] =
			name === undefined ? [] : (/"url":"([^"]*)"/u.exec(gunzipSync(content).toString('utf8')) ?? []);
		const known = facts.get(url);
		if (name !== undefined && known !== undefined) byName.set(name, known);
	}
	const printed = printFacts(byName);
	mkdirSync(output, { recursive: true });
	writeFileSync(resolve(output, FACTS_FILE), printed);
	return Buffer.byteLength(printed);
}

function mend(path: string, content: Uint8Array): Uint8Array {
	if (path.endsWith('.pf_fragment')) return withLettersBack(path, content);
	if (path === 'pagefind.js') return Buffer.from(reportingLostChunks(Buffer.from(content).toString('utf8')));
	return content;
}

function withLettersBack(path: string, content: Uint8Array): Uint8Array {
	const text = readersText(gunzipSync(content).toString('utf8')).replaceAll(BINDER, '\u00A0');
	if (hasEngineLetters(text))
		throw new Error(`Còn chữ của chỉ mục (ḍ hoặc ꞏ) trong phần hiển thị của chỉ mục tìm kiếm: ${path}`);
	return gzipSync(text, { level: 9 });
}

/** Pagefind passes over a piece of the index that did not arrive and finds fewer pages: a search must fail instead. */
function reportingLostChunks(script: string): string {
	if (!script.includes(`pagefind_version="${ENGINE_VERSION}"`)) throw new Error(`Cần đúng Pagefind ${ENGINE_VERSION}.`);
	return ['load_index_chunk', 'load_filter_chunk'].reduce((text, loader) => {
		const silent = `"${loader}")).catch(()=>{})`;
		if (!text.includes(silent)) throw new Error(`Pagefind ${ENGINE_VERSION} không còn đoạn mã ${silent}.`);
		return text.replace(silent, `"${loader}"))`);
	}, script);
}
