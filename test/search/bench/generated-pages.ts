import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { factsAttribute } from '#search/page-facts';

/**
 * Adds `count` made-up report pages to a built site: paragraphs of its real reports, shuffled, with other numbers, so that
 * words are as common and as rare as in real ones. The same site and `count` give the same bytes. Nothing in them is a fact.
 */
export function addGeneratedPages(site: string, count: number): void {
	const sources = globSync('bao-cao/[0-9]*/*/*/index.html', { cwd: site })
		.sort()
		.map((path) => readFileSync(join(site, path), 'utf8'));
	const paragraphs = sources.flatMap(
		(html) => html.match(/<(p|li)\b[^>]*>(?:(?!<\/?(?:p|li|ul|ol)\b).)+<\/\1>/gsu) ?? [],
	);
	const headings = sources.flatMap((html) =>
		[...html.matchAll(/<h[234] id[^>]*>(.*?)<\/h[234]>/gsu)].map(([, text = '']) => text.replace(/<[^>]+>/gu, '')),
	);
	for (let n = 1; n <= count; n += 1) {
		const path = join(site, `bao-cao/${2001 + (n % 20)}/co-quan-${(n % 63) + 1}/sinh-ra-${n}/index.html`);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, pageHtml(n, paragraphs, headings));
	}
}

function pageHtml(n: number, paragraphs: readonly string[], headings: readonly string[]): string {
	const next = randomFrom(n);
	const pick = (some: readonly string[]) => some[next() % some.length] ?? '';
	const year = 2001 + (n % 20);
	const facts = factsAttribute({ kind: 'bao-cao', organ: `co-quan-${(n % 63) + 1}`, year: String(year), fields: [] });
	const sections = Array.from({ length: 10 }, (_, index) => {
		const text = Array.from({ length: 5 + (next() % 6) }, () => withoutIds(otherNumbers(pick(paragraphs), next)));
		return `<h2 id="muc-${index + 1}">${pick(headings)}</h2>${text.join('\n')}`;
	});
	const date = `${year}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;
	return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${n}</title></head><body><main>
<article data-pagefind-body data-pagefind-sort="date:${date}" data-search="${facts}">
<h1 data-pagefind-meta="title">${pick(headings)}, số ${n} năm ${year}</h1>${sections.join('\n')}</article></main></body></html>`;
}

function withoutIds(html: string): string {
	return html.replace(/\s(?:id|href|data-pagefind-[a-z]+)="[^"]*"/gu, '');
}

/** Other digits for numbers of more than one; years, and the numbers of documents, stay. */
function otherNumbers(html: string, next: () => number): string {
	return html.replace(/(?<=[>\s])\d{1,3}(?:\.\d{3})*(?:,\d+)?(?=[\s<%.;])/gu, (number) =>
		number.replace(/\d/gu, (digit, place: number) => (place === 0 ? digit : String(next() % 10))),
	);
}

function randomFrom(seed: number): () => number {
	let state = (seed * 2_654_435_761 + 12_345) >>> 0;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state >>> 8;
	};
}
