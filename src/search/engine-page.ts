import { engineText } from '#search/engine-text';

/** Name of the sort key of every page: an ISO date, as long as it is known. */
const DATE = 'data-pagefind-sort="date:';

/**
 * A built page as Pagefind must read it: `engineText` in the text and in the indexed attributes; addresses stay as
 * they are. Also mended are four habits of Pagefind 1.6.0:
 * - an element with an `id` ends the word before it ("(<data id>16,7</data>" becomes "( 16,7"): only anchors that a
 *   result can open at keep theirs;
 * - a mark between blanks ("Lao động – Thương binh") is a word to it and parts the phrase: it is bound to the word before
 *   it by `BINDER`, which readers must see as a blank;
 * - it parts the words of `td` and `p`, but not those of `th`, `dt`, `dd` and other blocks;
 * - a search in order of date leaves out pages without a date: they get the oldest one.
 *
 * Throws on HTML that does not end where it should.
 */
export function enginePage(html: string): string {
	const pieces: string[] = [];
	let position = 0;
	while (position < html.length) {
		const open = nextTag(html, position);
		pieces.push(withMarksBound(engineText(html.slice(position, open))));
		position = open;
		if (open < html.length) position = passTag(html, open, pieces);
	}
	return withDate(pieces.join(''));
}

export function isSearchable(html: string): boolean {
	return /<[a-z]+\s[^<]*\bdata-pagefind-body\b/u.test(html);
}

/** Stands for the blank before a mark that is bound to a word (U+2060). */
export const BINDER = '\u2060';

const LONE_MARK = /\s+(?=(?:[^\s\p{L}\p{N}<>&]+|&amp;)\s)/gu;

function withMarksBound(text: string): string {
	return text.replace(LONE_MARK, BINDER);
}

const TAG = /<(\/?)([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/iuy;
const STARTS_TAG = /<(?=[a-z/!])/giu;
const UNREAD = /^(?:script|style)$/iu;
const ANCHOR = /^h[2-6]$/iu;
const INLINE =
	/^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/iu;

function nextTag(html: string, from: number): number {
	STARTS_TAG.lastIndex = from;
	return STARTS_TAG.exec(html)?.index ?? html.length;
}

/** Copies the tag at `open` as the engine needs it, and gives the place after it. */
function passTag(html: string, open: number, pieces: string[]): number {
	if (html.startsWith('<!--', open)) return after(html, '-->', open);
	if (html.startsWith('<!', open)) return after(html, '>', open);
	TAG.lastIndex = open;
	const [tag, slash = '', name = '', attributes = ''] = TAG.exec(html) ?? [];
	if (tag === undefined) throw new Error(`Thẻ HTML không đóng: ${html.slice(open, open + 60)}`);
	const end = open + tag.length;
	if (slash === '' && UNREAD.test(name)) return after(html, '>', after(html, `</${name}`, end));
	if (slash === '/') pieces.push(tag, INLINE.test(name) ? '' : ' ');
	else pieces.push(`<${name}${engineAttributes(name, attributes)}>`);
	return end;
}

function engineAttributes(name: string, attributes: string): string {
	const isAnchor = ANCHOR.test(name) || attributes.includes('data-pagefind-title');
	const kept = isAnchor ? attributes : attributes.replace(/\sid=(?:"[^"]*"|'[^']*'|[^\s"'>]+)/iu, '');
	return kept.replace(/\sdata-pagefind-(?:meta|title)="[^"]*"/gu, (text) => withMarksBound(engineText(text)));
}

function after(html: string, mark: string, from: number): number {
	const index = html.indexOf(mark, from);
	if (index < 0) throw new Error(`Thiếu "${mark}" sau: ${html.slice(from, from + 60)}`);
	return index + mark.length;
}

function withDate(html: string): string {
	return html.includes(DATE) ? html : html.replace(/\sdata-pagefind-body/u, ` ${DATE}0000"$&`);
}
