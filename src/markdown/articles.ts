import type { Link, List, Paragraph, Parents, PhrasingContent, RootContent, Text } from 'mdast';
import { slugOf } from '#domain/vietnamese-text';
import type { FindingList } from '#markdown/findings';
import type { PageIds } from '#markdown/page-ids';
import { placeInText } from '#markdown/place-in-text';
import { type Markup, setId } from '#markdown/tree';

/**
 * Gives the parts of each article (điều) their addresses, as a law is cited: a clause (khoản) is an item of a numbered
 * list, `dieu-5-khoan-2`; a point (điểm) is a paragraph that begins with "a)", `dieu-5-khoan-2-diem-a`. The number of an
 * article links to itself. To be called when the articles have their ids.
 */
export function markArticles(parent: Parents, ids: PageIds, lines: readonly string[], findings: FindingList): void {
	for (const node of parent.children) {
		if (node.type !== 'markup' || node.section === undefined) continue;
		const id = node.properties['id'];
		if (isArticle(node) && typeof id === 'string') markArticle(node, id, { ids, lines, findings });
		markArticles(node, ids, lines, findings);
	}
}

interface Context {
	readonly ids: PageIds;
	readonly lines: readonly string[];
	readonly findings: FindingList;
}

function isArticle({ properties }: Markup): boolean {
	const classes = properties['className'];
	return Array.isArray(classes) && classes.includes('dieu');
}

function markArticle({ children: [heading, ...content] }: Markup, article: string, context: Context): void {
	if (heading?.type === 'heading') heading.children = linkedNumber(heading.children, article);
	markParts(content, article, article, context);
}

function linkedNumber([number, ...name]: PhrasingContent[], article: string): PhrasingContent[] {
	if (number?.type !== 'text') return name;
	const link: Link = { type: 'link', url: `#${article}`, children: [number] };
	return [link, ...name];
}

/** Points belong to the clause before them: they may stand in its list item, or after it as paragraphs of their own. */
function markParts(nodes: readonly RootContent[], article: string, owner: string, context: Context): void {
	let clause = owner;
	for (const node of nodes) {
		if (node.type === 'list' && node.ordered === true) clause = markClauses(node, article, context);
		else if (node.type === 'paragraph') markPoint(node, clause, context);
	}
}

/** Yields the last clause. */
function markClauses({ start, children }: List, article: string, context: Context): string {
	let clause = article;
	for (const [index, item] of children.entries()) {
		clause = context.ids.claim(`${article}-khoan-${(start ?? 1) + index}`);
		setId(item, clause);
		for (const node of item.children) if (node.type === 'paragraph') markPoint(node, clause, context);
	}
	return clause;
}

/** The letters of points are those of the Vietnamese alphabet; đ, which addresses do not have, is `dd`. */
function markPoint(paragraph: Paragraph, clause: string, context: Context): void {
	warnOfSqueezed(paragraph, context);
	const [first] = paragraph.children;
	const letter = first?.type === 'text' ? /^([a-zđ]{1,2})\) /u.exec(first.value)?.[1] : undefined;
	if (letter === undefined) return;
	setId(paragraph, context.ids.claim(`${clause}-diem-${slugOf(letter.replaceAll('đ', 'dd'))}`));
	paragraph.data = { ...paragraph.data, hProperties: { ...paragraph.data?.hProperties, className: ['diem'] } };
}

/** Without a blank line before it, Markdown reads "b) …" as the rest of the line above. */
function warnOfSqueezed({ children }: Paragraph, { lines, findings }: Context): void {
	for (const text of children.filter((node): node is Text => node.type === 'text')) {
		for (const { index, 1: mark = '' } of text.value.matchAll(/\n((?:[a-zđ]{1,2}\)|\d{1,3}[.)]) )/gu)) {
			const place = placeInText(text, index + 1, mark, lines);
			const message = `“${mark.trim()}” dính vào đoạn trên nên không thành một khoản, điểm riêng. Hãy để một dòng trống trước nó.`;
			findings.warning('clause-squeezed', place, message);
		}
	}
}
