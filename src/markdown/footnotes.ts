import type { FootnoteDefinition, FootnoteReference, Parents, Root, RootContent, Text } from 'mdast';
import { slugOf } from '#domain/vietnamese-text';
import type { FindingList } from '#markdown/findings';
import type { PageIds } from '#markdown/page-ids';
import { placeInText } from '#markdown/place-in-text';
import { setChildren, startOf } from '#markdown/tree';

/** A footnote that the text refers to. */
export interface Footnote {
	readonly definition: FootnoteDefinition;
	/** In the order of first references, from 1. */
	readonly number: number;
	readonly id: string;
	/** Ids of its references. */
	readonly references: readonly string[];
	/** Id of the heading under which the first reference stands. */
	readonly heading: string | null;
}

export interface FootnoteLink {
	readonly id: string;
	readonly target: string;
	readonly number: number;
}

export interface Footnotes {
	readonly notes: readonly Footnote[];
	readonly links: ReadonlyMap<FootnoteReference, FootnoteLink>;
}

/**
 * Takes the definitions out of the tree and numbers them by first reference. A definition that nothing refers to would
 * vanish from the page with its figures, and `[^7]` without definition would stay as text: both are errors.
 */
export function takeFootnotes(root: Root, ids: PageIds, lines: readonly string[], findings: FindingList): Footnotes {
	const definitions = new Map<string, FootnoteDefinition>();
	takeDefinitions(root, (definition) => {
		if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition);
		else
			findings.error(
				'footnote-repeated',
				startOf(definition),
				repeatedMessage(definition.label ?? definition.identifier),
			);
	});
	const notes = new Map<string, Footnote & { references: string[] }>();
	const links = new Map<FootnoteReference, FootnoteLink>();
	const visit = (parent: Parents, above: string | null): void => {
		for (const [node, heading] of wordsBelow(parent, above)) {
			if (node.type === 'text') refuseUndefined(node, lines, findings);
			else refer(node, heading);
		}
	};
	const refer = (reference: FootnoteReference, heading: string | null): void => {
		const definition = definitions.get(reference.identifier);
		if (definition === undefined) return;
		const note = notes.get(reference.identifier) ?? newNote(definition, notes.size + 1, heading, ids);
		notes.set(reference.identifier, note);
		const id = ids.claim(`dan-${note.id}`);
		note.references.push(id);
		links.set(reference, { id, target: note.id, number: note.number });
	};
	visit(root, null);
	// A note may refer to further notes, which then join the end of this map.
	for (const { definition, heading } of notes.values()) visit(definition, heading);
	for (const [identifier, definition] of definitions) {
		if (!notes.has(identifier)) {
			findings.error('footnote-unreferenced', startOf(definition), unreferencedMessage(definition.label ?? identifier));
		}
	}
	return { notes: [...notes.values()], links };
}

const LABEL = /\[\^[^\]\n]{1,100}\]/gu;

function takeDefinitions(parent: Parents, take: (definition: FootnoteDefinition) => void): void {
	const rest = parent.children.filter((node: RootContent) => {
		if (node.type === 'footnoteDefinition') take(node);
		if ('children' in node) takeDefinitions(node, take);
		return node.type !== 'footnoteDefinition';
	});
	if (rest.length < parent.children.length) setChildren(parent, rest);
}

function newNote(definition: FootnoteDefinition, number: number, heading: string | null, ids: PageIds) {
	const label = slugOf(definition.label ?? definition.identifier) || String(number);
	const references: string[] = [];
	return { definition, number, id: ids.claim(`chu-thich-${label}`), references, heading };
}

/** `[^7]` that has stayed text has no definition; `\[^7]` is meant as text. */
function refuseUndefined(node: Text, lines: readonly string[], findings: FindingList): void {
	for (const { index, 0: written } of node.value.matchAll(LABEL)) {
		const place = placeInText(node, index, written.slice(0, -1), lines);
		if (lines[place.line - 1]?.[place.column - 2] === '\\') continue;
		findings.error('footnote-undefined', place, undefinedMessage(written));
	}
}

/** The references and texts below `parent`, each with the id of the heading above it. */
function* wordsBelow(parent: Parents, above: string | null): Generator<[FootnoteReference | Text, string | null]> {
	let heading = above;
	for (const node of parent.children) {
		if (node.type === 'footnoteReference' || node.type === 'text') yield [node, heading];
		if (!('children' in node)) continue;
		const id = sectionId(node);
		if (node.type === 'heading') heading = id ?? heading;
		yield* wordsBelow(node, id ?? heading);
	}
}

function sectionId(node: Parents): string | null {
	const id = node.type === 'heading' ? node.data?.hProperties?.['id'] : node.type === 'markup' && node.properties['id'];
	return typeof id === 'string' ? id : null;
}

function repeatedMessage(label: string): string {
	return `Chú thích [^${label}] được định nghĩa hai lần; lần sau sẽ biến mất khỏi bài. Hãy đổi nhãn hoặc gộp hai chú thích.`;
}

function unreferencedMessage(label: string): string {
	return `Không có chỗ nào trong bài dẫn tới chú thích [^${label}] nên nó sẽ biến mất. Hãy đặt [^${label}] vào câu cần chú thích, hoặc xóa chú thích.`;
}

function undefinedMessage(written: string): string {
	return `Dấu chú thích “${written}” không có phần định nghĩa. Hãy thêm dòng “${written}: nội dung chú thích” ở cuối bài, hoặc xóa dấu này; nhãn không có khoảng trắng.`;
}
