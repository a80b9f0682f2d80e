/**
 * A line of words as restricted MDX that reads back as the same words: nothing in it is taken for a tag, an expression,
 * a module, a list, a heading or emphasis. `text` has no line ends.
 */
export function escapeWords(text: string): string {
	return escapeInline(text)
		.replace(/^(?:[#+=-]|:(?=-))/u, '\\$&')
		.replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2')
		.replace(/^[ie](?=mport|xport)/u, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** The same for words behind the marks of a heading, where no list begins. */
export function escapeHeading(text: string): string {
	return escapeInline(text).replace(/#(?=#*$)/gu, '\\#');
}

function escapeInline(text: string): string {
	return text.replace(/[\\`*_[\]{}<>|~]/gu, '\\$&').replace(/&(?=#|[a-z])/giu, '\\&');
}

/** The value of an attribute between straight double quotes. */
export function escapeAttribute(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
