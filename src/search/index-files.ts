import { BINDER } from '#search/engine-page';
import { ENGINE_VERSION, hasEngineLetters, readersText } from '#search/engine-text';
import { FACTS_FILE, type PageFacts, printFacts } from '#search/page-facts';
import { rechunked } from '#search/word-chunks';
import { WORDS_FILE, WordCounts } from '#search/words';

/** One file of the index, by its path in the folder of the index. */
export interface SiteFile {
	readonly path: string;
	readonly content: Uint8Array;
}

/** How the engine packs its files, and how files are named by what they hold. */
export interface Packing {
	unpack(content: Uint8Array): Uint8Array;
	pack(content: Uint8Array): Uint8Array;
	/** Short, in hexadecimal digits. */
	digest(content: Uint8Array): string;
}

/**
 * What of the engine's files readers are given, with their letters put back and the word index in smaller pieces, and two
 * files of our own: the facts of all pages (`facts` are by address) and the words that stand on them.
 */
export function indexFiles(
	files: readonly SiteFile[],
	facts: ReadonlyMap<string, PageFacts>,
	packing: Packing,
): readonly SiteFile[] {
	const given: SiteFile[] = [];
	const byName = new Map<string, PageFacts>();
	const words = new WordCounts();
	for (const { path, content } of files) {
		const [, name] = FRAGMENT.exec(path) ?? [];
		if (name !== undefined) {
			const text = readableText(path, textOf(packing.unpack(content)));
			const page = JSON.parse(text.slice(SIGNATURE.length)) as { readonly url: string; readonly content: string };
			const known = facts.get(page.url);
			// The engine names a page as its fragment is named.
			if (known !== undefined) byName.set(name, known);
			words.add(page.content);
			given.push({ path, content: packing.pack(bytesOf(text)) });
		} else if (path === 'pagefind.js') {
			given.push({ path, content: bytesOf(reportingLostChunks(textOf(content))) });
		} else if (NEEDED.test(path)) given.push({ path, content });
	}
	return [
		...given,
		...wordFiles(files, packing),
		{ path: FACTS_FILE, content: bytesOf(printFacts(byName)) },
		{ path: WORDS_FILE, content: bytesOf(JSON.stringify(words.print())) },
	];
}

/** Stands before whatever the engine packs. */
const SIGNATURE = 'pagefind_dcd';
const FRAGMENT = /^fragment\/([\w-]+)\.pf_fragment$/u;

/** What else the search page loads; Pagefind's own interfaces, its filters and its worker are left out. */
const NEEDED = /^(?:pagefind-entry\.json|wasm\.\w+\.pagefind)$/u;

/** The table and the pieces of the word index. */
function wordFiles(files: readonly SiteFile[], { unpack, pack, digest }: Packing): readonly SiteFile[] {
	const table = files.find(({ path }) => path.endsWith('.pf_meta'));
	if (table === undefined) return [];
	const packed = (content: Uint8Array) => pack(new Uint8Array([...bytesOf(SIGNATURE), ...content]));
	const unpacked = ({ content }: SiteFile) => unpack(content).subarray(SIGNATURE.length);
	const pieces = files.filter(({ path }) => path.endsWith('.pf_index'));
	const { meta, chunks } = rechunked(
		{ meta: unpacked(table), chunks: pieces.map(unpacked) },
		(content) => `vi_${digest(content)}`,
	);
	return [
		{ path: table.path, content: packed(meta) },
		...chunks.map(({ name, content }) => ({ path: `index/${name}.pf_index`, content: packed(content) })),
	];
}

function readableText(path: string, packed: string): string {
	const text = readersText(packed).replaceAll(BINDER, '\u00A0');
	if (hasEngineLetters(text)) {
		throw new Error(`Còn chữ của chỉ mục (ḍ hoặc ꞏ) trong phần hiển thị của chỉ mục tìm kiếm: ${path}`);
	}
	return text;
}

function textOf(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes);
}

function bytesOf(text: string): Uint8Array {
	return new TextEncoder().encode(text);
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
