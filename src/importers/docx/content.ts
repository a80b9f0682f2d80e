import type { Change } from '#importers/docx/document';
import { childOf, type XmlElement } from '#importers/xml-element';

/** An element that says something, and the tracked change that it stands in. */
export interface Content {
	readonly element: XmlElement;
	readonly change: Change;
}

/**
 * What an element holds, as a reader meets it: wrappers (links, content controls, fields, tracked changes) are opened,
 * and of what the file gives twice for older programs (ECMA-376, Part 3, 7.5) one is taken.
 */
export function contentOf(parent: XmlElement, change: Change): readonly Content[] {
	const content: Content[] = [];
	collect(parent, change, content);
	return content;
}

function collect(parent: XmlElement, change: Change, content: Content[]): void {
	for (const element of parent.children) {
		if (typeof element === 'string') continue;
		const made = CHANGES.get(element.name);
		if (made !== undefined) collect(element, change === 'deleted' ? change : made, content);
		else if (WRAPPERS.has(element.name)) collect(element, change, content);
		else if (element.name === 'mc:AlternateContent') collect(chosenOf(element), change, content);
		else content.push({ element, change });
	}
}

function chosenOf(alternatives: XmlElement): XmlElement {
	return childOf(alternatives, 'mc:Choice') ?? childOf(alternatives, 'mc:Fallback') ?? alternatives;
}

const CHANGES: ReadonlyMap<string, Change> = new Map([
	['w:ins', 'inserted'],
	['w:moveTo', 'inserted'],
	['w:del', 'deleted'],
	['w:moveFrom', 'deleted'],
]);

const WRAPPERS: ReadonlySet<string> = new Set(
	['hyperlink', 'sdt', 'sdtContent', 'smartTag', 'customXml', 'fldSimple', 'bdo', 'dir', 'ruby', 'rubyBase'].map(
		(name) => `w:${name}`,
	),
);
