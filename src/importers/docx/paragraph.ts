import type { Paragraph } from '#importers/docx/document';
import { inlinesOf } from '#importers/docx/inlines';
import { propertyOf } from '#importers/docx/properties';
import type { Reading } from '#importers/docx/reading';
import { numberReference } from '#importers/docx/styles';
import { childOf, type XmlElement } from '#importers/xml-element';

/** `w:p` with its style, its automatic number and its text. */
export function paragraphOf(element: XmlElement, reading: Reading): Paragraph {
	const properties = childOf(element, 'w:pPr');
	const style = reading.styles.paragraph(propertyOf(properties, 'w:pStyle'));
	const own = numberReference(properties);
	const reference = { list: own.list ?? style.number.list, level: own.level ?? style.number.level };
	const end = childOf(properties, 'w:rPr');
	return {
		kind: 'paragraph',
		style: style.name,
		number: reading.nextNumber(reference, style.id),
		inlines: inlinesOf(element, style, reading),
		endDeleted: (childOf(end, 'w:del') ?? childOf(end, 'w:moveFrom')) !== undefined,
	};
}
