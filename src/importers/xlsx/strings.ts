import { isLegacyText } from '#importers/docx/legacy-fonts';
import { lowered, raised } from '#importers/docx/note-marks';
import { childOf, elementsIn, textIn, type XmlElement } from '#importers/xml-element';

/** A text of the file: a shared string, or one that stands in its cell. */
export interface WrittenText {
	readonly text: string;
	/** A font of before Unicode that a part of it is shown in. */
	readonly legacyFont: string | null;
	/** Whether parts of it have formats of their own. */
	readonly rich: boolean;
}

/** `x:si` or `x:is`: plain text, or runs each in a format of its own. */
export function writtenText(item: XmlElement | undefined): WrittenText {
	let text = '';
	let legacyFont: string | null = null;
	let rich = false;
	for (const element of elementsIn(item)) {
		if (element.name === 'x:t') text += typed(element);
		if (element.name !== 'x:r') continue;
		const run = typed(childOf(element, 'x:t'));
		const properties = childOf(element, 'x:rPr');
		const font = childOf(properties, 'x:rFont')?.attributes['val'];
		if (font !== undefined && isLegacyText(font, run)) legacyFont ??= font;
		rich ||= font !== undefined;
		text += positioned(run, childOf(properties, 'x:vertAlign')?.attributes['val']);
	}
	return { text, legacyFont, rich };
}

/** The text of `x:t` or `x:v`; `_x000D_` is how the file writes a character that XML has no room for. */
export function typed(element: XmlElement | undefined): string {
	if (element === undefined) return '';
	return textIn(element)
		.replace(/_x([\dA-F]{4})_/giu, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
		.replace(/\r\n?/gu, '\n');
}

function positioned(run: string, position: string | undefined): string {
	if (position === 'superscript') return raised(run);
	return position === 'subscript' ? lowered(run) : run;
}
