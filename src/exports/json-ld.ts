/**
 * An object as the text of a `<script type="application/ld+json">`, which no text inside it can end: `<` begins what
 * could end the element, or open a comment in it (HTML Living Standard, section 4.12.1.3).
 */
export function jsonLdText(data: object): string {
	return JSON.stringify(data).replace(
		/[<>&\u2028\u2029]/gu,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
