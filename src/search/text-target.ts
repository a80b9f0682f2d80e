/** Words as they stand on a page, by which a browser opens it there and marks them. */
export interface TextTarget {
	readonly text: string;
	/** The words before and after in the same block; empty where the text stands on the page once. */
	readonly before: string;
	readonly after: string;
}

/** The marked words of a page from place `first` on; `null` where they are no words. */
export function textTarget(words: readonly string[], marked: ReadonlySet<number>, first: number): TextTarget | null {
	let end = first;
	while (end < words.length && end - first < LONGEST && marked.has(end)) end += 1;
	const text = bareText(words.slice(first, end));
	if (text === '') return null;
	const times = bareText(words).toLowerCase().split(text.toLowerCase()).length - 1;
	if (times === 1) return { text, before: '', after: '' };
	const before = words.slice(Math.max(0, first - AROUND), first);
	const after = endsBlock(words[end - 1] ?? '') ? [] : words.slice(end, end + AROUND);
	const [lead = '', trail = ''] = readable(words.slice(first, end)).split(text);
	return {
		text,
		before: readable([...before.slice(before.findLastIndex(endsBlock) + 1), lead]).trim(),
		after: readable([trail, ...after.slice(0, after.findIndex(endsBlock) + 1 || AROUND)])
			.replace(/[.!?;:]$/u, '')
			.trim(),
	};
}

/**
 * The address of a page at an anchor, and at the words: a text directive (https://wicg.github.io/scroll-to-text-fragment/).
 * The words alone follow as a second choice, since what readers see between words may be unknown to the index.
 */
export function addressAtText(page: string, anchor: string | null, target: TextTarget | null): string {
	const place = anchor === null ? page : `${page}#${encodeURIComponent(anchor)}`;
	if (target === null) return place;
	const text = directive(target.text);
	const before = target.before === '' ? '' : `${directive(target.before)}-,`;
	const after = target.after === '' ? '' : `,-${directive(target.after)}`;
	const choices = [...new Set([before + text + after, text])];
	return `${place}${anchor === null ? '#' : ''}:~:${choices.map((choice) => `text=${choice}`).join('&')}`;
}

const LONGEST = 12;
const AROUND = 3;

/** The index ends each block with a dot; a sentence that ends inside a block does no harm. */
function endsBlock(word: string): boolean {
	return /[.!?;:]$/u.test(word);
}

function directive(text: string): string {
	return encodeURIComponent(text).replaceAll('-', '%2D');
}

function readable(words: readonly string[]): string {
	return words.join(' ').replaceAll('\u00A0', ' ');
}

/** As it stands on the page, without the marks at its ends. */
function bareText(words: readonly string[]): string {
	return readable(words).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
