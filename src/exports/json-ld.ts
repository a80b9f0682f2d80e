/** An object as the text of a `<script type="application/ld+json">`, which no text inside it can end. */
export function jsonLdText(data: object): string {
	return JSON.stringify(data).replace(
		/[<>&\u2028\u2029]/gu,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
