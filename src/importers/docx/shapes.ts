import { contentOf } from '#importers/docx/content';
import type { Change, Inline } from '#importers/docx/document';
import type { Reading } from '#importers/docx/reading';
import type { XmlElement } from '#importers/xml-element';

/** The text boxes of a drawing, each once; a picture where it has none. */
export function shapesOf(drawing: XmlElement, change: Change, reading: Reading): readonly Inline[] {
	const boxes: Inline[] = [];
	let hasPicture = false;
	const visit = (parent: XmlElement): void => {
		for (const { element } of contentOf(parent, change)) {
			if (element.name === 'w:txbxContent') boxes.push({ kind: 'box', blocks: reading.blocksOf(element), change });
			else if (PICTURES.has(element.name)) hasPicture = true;
			else visit(element);
		}
	};
	visit(drawing);
	return boxes.length === 0 && hasPicture ? [{ kind: 'picture' }] : boxes;
}

const PICTURES: ReadonlySet<string> = new Set(['a:blip', 'v:imagedata']);
