/** Value of an attribute: numbers are rounded to two decimals, `null` leaves the attribute out. */
export type AttributeValue = string | number | null;

/** One SVG element. `children` are finished markup: text goes through `textNode`. */
export function element(
	name: string,
	attributes: Readonly<Record<string, AttributeValue>>,
	children: readonly string[] = [],
): string {
	const written = Object.entries(attributes)
		.flatMap(([key, value]) => (value === null ? [] : [` ${key}="${attribute(value)}"`]))
		.join('');
	return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** A link to the sentence of a number. `title` names it where the text inside does not say enough by itself. */
export function link(href: string, title: string | null, children: readonly string[]): string {
	const named = title === null ? [] : [element('title', {}, [textNode(title)])];
	return element('a', { href }, [...named, ...children]);
}

/** Text content with the characters that XML reserves escaped. */
export function textNode(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A coordinate with at most two decimals, so that the same input gives the same bytes everywhere. */
export function coordinate(value: number): string {
	return String(Math.round(value * 100) / 100 + 0);
}

function attribute(value: string | number): string {
	return typeof value === 'number' ? coordinate(value) : textNode(value).replaceAll('"', '&quot;');
}
