import { type Content, contentOf } from '#importers/docx/content';
import type { Inline, TextFormat, TextRun } from '#importers/docx/document';
import { type FieldState, fieldState } from '#importers/docx/fields';
import type { Reading } from '#importers/docx/reading';
import { shapesOf } from '#importers/docx/shapes';
import type { ParagraphStyle } from '#importers/docx/styles';
import { symbolOf, withSymbols } from '#importers/docx/symbols';
import { childOf, elementsIn, textIn, type XmlElement } from '#importers/xml-element';

/** The text of a paragraph and what is anchored in it; neighbours of one format are one run. */
export function inlinesOf(paragraph: XmlElement, style: ParagraphStyle, reading: Reading): readonly Inline[] {
	const inlines: Inline[] = [];
	const fields = fieldState();
	const plain = reading.styles.format(style, undefined);
	const read = (content: readonly Content[], format: TextFormat): void => {
		for (const one of content) {
			if (one.element.name === 'w:r') {
				const properties = childOf(one.element, 'w:rPr');
				const own = properties === undefined ? plain : reading.styles.format(style, properties);
				read(contentOf(one.element, one.change), own);
			} else {
				for (const inline of inlineOf(one, format, fields, reading)) append(inlines, inline);
			}
		}
	};
	read(contentOf(paragraph, null), plain);
	return inlines;
}

function inlineOf(
	{ element, change }: Content,
	format: TextFormat,
	fields: FieldState,
	reading: Reading,
): readonly Inline[] {
	if (element.name === 'w:fldChar') fields.mark(element);
	if (fields.inCommand()) return [];
	const text = textOf(element, format.font);
	if (text !== null) return [{ kind: 'text', ...format, text, change }];
	switch (element.name) {
		case 'w:footnoteReference':
		case 'w:endnoteReference': {
			const kind = element.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
			const note = reading.note(kind, element.attributes['w:id'] ?? '');
			const ownMark = /^(?:1|true|on)$/u.test(element.attributes['w:customMarkFollows'] ?? '');
			return note === null ? [] : [{ kind: 'note', note, ownMark, change }];
		}
		case 'w:commentReference':
			return [{ kind: 'comment' }];
		case 'w:drawing':
		case 'w:pict':
		case 'w:object':
			return shapesOf(element, change, reading);
		default:
			return [];
	}
}

/** The characters that an element of a run stands for; `null` = it is no text. */
function textOf(element: XmlElement, font: string | null): string | null {
	switch (element.name) {
		case 'w:t':
		case 'w:delText':
		case 'm:t':
			return withSymbols(typedText(element), font);
		case 'w:tab':
		case 'w:ptab':
			return '\t';
		case 'w:br':
		case 'w:cr':
			return '\n';
		case 'w:noBreakHyphen':
			return '\u2011';
		case 'w:sym': {
			const { 'w:char': code = '', 'w:font': own = null } = element.attributes;
			return /^[\da-f]{4}$/iu.test(code) ? symbolOf(own, Number.parseInt(code, 16)) : '\uFFFD';
		}
		case 'm:oMath':
		case 'm:oMathPara':
			return formulaText(element);
		default:
			return null;
	}
}

/** Blanks at the ends count only where the file says so, and a line end in the file is a blank. */
function typedText(element: XmlElement): string {
	const text = textIn(element).replace(/[\t\n\r]+/gu, ' ');
	return element.attributes['xml:space'] === 'preserve' ? text : text.replace(/^ +| +$/gu, '');
}

function formulaText(element: XmlElement): string {
	return elementsIn(element)
		.map((child) => (child.name === 'm:t' ? textIn(child) : formulaText(child)))
		.join('');
}

function append(inlines: Inline[], inline: Inline): void {
	const last = inlines.at(-1);
	if (inline.kind === 'text' && inline.text === '') return;
	if (inline.kind === 'text' && last?.kind === 'text' && isSameFormat(last, inline)) {
		inlines[inlines.length - 1] = { ...last, text: last.text + inline.text };
	} else {
		inlines.push(inline);
	}
}

function isSameFormat(a: TextRun, b: TextRun): boolean {
	return (
		a.bold === b.bold &&
		a.capitals === b.capitals &&
		a.hidden === b.hidden &&
		a.position === b.position &&
		a.font === b.font &&
		a.change === b.change
	);
}
