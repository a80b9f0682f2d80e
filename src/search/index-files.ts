import { BINDER } from '#search/engine-page';
import { ENGINE_VERSION, hasEngineLetters, readersText } from '#search/engine-text';
import { FACTS_FILE, type PageFacts, printFacts } from '#search/page-facts';
import { WORDS_FILE, WordCounts } from '#search/words';

/** One file of the index, by its path in the folder of the index. */
export interface SiteFile {
	readonly path: string;
	readonly content: Uint8Array;
}

/** How the engine packs its fragments: gzip. */
export interface Packing {
	unpack(content: Uint8Array): string;
	pack(text: string): Uint8Array;
}

/**
 * What of the engine's files readers are given, with their letters put back, and two files of our own: the facts of all
 * pages (`facts` are by address) and the words that stand on them.
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
			const text = readableText(path, packing.unpack(content));
			const page = JSON.parse(text.slice(text.indexOf('{'))) as { readonly url: string; readonly content: string };
			const known = facts.get(page.url);
			// The engine names a page as its fragment is named.
			if (known !== undefined) byName.set(name, known);
			words.add(page.content);
			given.push({ path, content: packing.pack(text) });
		} else if (path === 'pagefind.js') {
			given.push({ path, content: bytesOf(reportingLostChunks(new TextDecoder().decode(content))) });
		} else if (NEEDED.test(path)) given.push({ path, content });
	}
	return [
		...given,
		{ path: FACTS_FILE, content: bytesOf(printFacts(byName)) },
		{ path: WORDS_FILE, content: bytesOf(JSON.stringify(words.print())) },
	];
}

const FRAGMENT = /^fragment\/([\w-]+)\.pf_fragment$/u;

/** What else the search page loads; Pagefind's own interfaces and its worker are left out. */
const NEEDED =
	/^(?:pagefind-entry\.json|wasm\.\w+\.pagefind|pagefind\.[\w-]+\.pf_meta|(?:index|filter)\/[\w-]+\.pf_\w+)$/u;

function readableText(path: string, packed: string): string {
	const text = readersText(packed).replaceAll(BINDER, '\u00A0');
	if (hasEngineLetters(text)) {
		throw new Error(`Còn chữ của chỉ mục (ḍ hoặc ꞏ) trong phần hiển thị của chỉ mục tìm kiếm: ${path}`);
	}
	return text;
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
