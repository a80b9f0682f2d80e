import type { Heading, Parents, RootContent } from 'mdast';
import { type Markup, setChildren } from '#markdown/tree';

/** Leaves a hole after every heading, where the notes of its section go. Headings must have their ids. */
export function placeSectionHoles(parent: Parents): void {
	setChildren(
		parent,
		parent.children.flatMap((node: RootContent) => {
			if (node.type === 'heading') return [node, hole(idOf(node, parent))];
			if (node.type === 'markup' && node.section !== undefined) placeSectionHoles(node);
			return [node];
		}),
	);
}

function hole(heading: string): RootContent {
	return { type: 'hole', hole: { hole: 'section', heading } };
}

/** The heading of a section of ours has no id of its own: the section has it. */
function idOf(heading: Heading, parent: Parents): string {
	const own = heading.data?.hProperties?.['id'];
	const section = isMarkup(parent) ? parent.properties['id'] : undefined;
	return String(own ?? section ?? '');
}

function isMarkup(node: Parents): node is Markup {
	return node.type === 'markup';
}
