/** One tag of compiled HTML. */
export interface Tag {
	readonly name: string;
	readonly closing: boolean;
	readonly attributes: ReadonlyMap<string, string>;
}

/**
 * Reads the compiler's HTML far more strictly than a browser: every `<` must open a tag written in the one form that
 * the compiler has, every attribute must be quoted, every element closed in its place. Throws where it is not.
 */
export function readTags(html: string): readonly Tag[] {
	const tags: Tag[] = [];
	const open: string[] = [];
	for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
		TAG.lastIndex = at;
		const match = TAG.exec(html);
		if (match === null) throw new Error(`No tag: ${html.slice(at, at + 40)}`);
		const [, slash = '', name = '', written = ''] = match;
		const attributes = new Map([...written.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value]));
		tags.push({ name, closing: slash !== '', attributes });
		if (slash === '' && !VOID.has(name)) open.push(name);
		if (slash !== '' && open.pop() !== name) throw new Error(`Unexpected </${name}>`);
	}
	if (open.length > 0) throw new Error(`Not closed: ${open.join(' ')}`);
	return tags;
}

/** The words of HTML, without its tags. */
export function wordsOf(html: string): string {
	return html.replace(/<[^>]*>/gu, '');
}

const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>/uy;
const ATTRIBUTE = / ([a-z-]+)="([^"<>]*)"/gu;
const VOID: ReadonlySet<string> = new Set(['br', 'hr']);
