import { inlinesIn } from '#importers/docx/all-inlines';
import type { DocxDocument } from '#importers/docx/document';

/**
 * Fonts of the time before Unicode whose letters are shown by the font alone: the file holds `QuyÕt ®Þnh` (TCVN3) or
 * `Quyeát ñònh` (VNI) where the page shows "Quyết định". A document that names such a font and holds Unicode is none.
 */
export function legacyFonts(document: DocxDocument): readonly string[] {
	const fonts = new Set<string>();
	for (const inline of inlinesIn(document)) {
		if (inline.kind !== 'text' || inline.font === null) continue;
		const { font, text } = inline;
		if (isLegacyText(font, text)) fonts.add(font);
	}
	return [...fonts];
}

/** Whether a text in a font is one of these. */
export function isLegacyText(font: string, text: string): boolean {
	return LEGACY.some(({ name, letters }) => name.test(font) && letters.test(text));
}

/** Whether a font is called like one of these, whatever text it shows. */
export function namesLegacyFont(font: string): boolean {
	return LEGACY.some(({ name }) => name.test(font));
}

/** `letters`: those of the encoding that Vietnamese in Unicode never has. */
const LEGACY: readonly { readonly name: RegExp; readonly letters: RegExp }[] = [
	{ name: /^\.Vn/u, letters: /[®µ¸¶·¹¨ÆÇËÎÏÑÖØÞßåæçëîïñöøþ]/u },
	{ name: /^VNI-/u, letters: /[ñøûïåäüëÑØÛÏÅÄÜË]/u },
];
