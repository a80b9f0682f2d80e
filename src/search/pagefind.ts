import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex, type PagefindIndex } from 'pagefind';
import { enginePage, isSearchable } from '#search/engine-page';
import { indexFiles, type Packing, type SiteFile } from '#search/index-files';
import { factsOfHtml, type PageFacts } from '#search/page-facts';

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
		return { pages: facts.size, bytes: writeFiles(indexFiles(built.files, facts, GZIP), output) };
	} finally {
		await index.deleteIndex();
	}
}

const GZIP: Packing = {
	unpack: (content) => gunzipSync(content),
	pack: (content) => gzipSync(content, { level: 9 }),
	digest: (content) => createHash('sha256').update(content).digest('hex').slice(0, 10),
};

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

function writeFiles(files: readonly SiteFile[], output: string): number {
	let bytes = 0;
	for (const { path, content } of files) {
		const target = resolve(output, path);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, content);
		bytes += content.length;
	}
	return bytes;
}
