import type { Paragraph, RootContent } from 'mdast';
import type { Footnote } from '#markdown/footnotes';
import { type Markup, markup } from '#markdown/tree';

/** The list of footnotes at the end of a text, each with links back to its references; `null` when there are none. */
export function footnoteSection(notes: readonly Footnote[]): Markup | null {
	if (notes.length === 0) return null;
	const heading = markup('h2', { id: 'chu-thich' }, [{ type: 'text', value: 'Chú thích' }]);
	const list = markup('ol', {}, notes.map(listItem));
	return markup('section', { className: ['chu-thich'], ariaLabelledBy: ['chu-thich'] }, [heading, list]);
}

function listItem({ id, definition, references }: Footnote): Markup {
	const links = references.flatMap((reference, index) => [
		{ type: 'text' as const, value: ' ' },
		backLink(reference, index + 1),
	]);
	const content: RootContent[] = definition.children;
	const last = content.at(-1);
	if (last?.type !== 'paragraph') return markup('li', { id }, [...content, { type: 'paragraph', children: links }]);
	const closing: Paragraph = { ...last, children: [...last.children, ...links] };
	return markup('li', { id }, [...content.slice(0, -1), closing]);
}

function backLink(reference: string, number: number): Markup {
	const properties = { href: `#${reference}`, className: ['quay-lai'], ariaLabel: `Quay lại chỗ dẫn ${number}` };
	return markup('a', properties, [{ type: 'text', value: '↩' }]);
}
