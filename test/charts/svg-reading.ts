import { LINE_HEIGHT, textWidth } from '#charts/lettering';

/** One element of an SVG with its attributes; `text` is its own text content. */
export interface Node {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly Node[];
	readonly text: string;
}

/** Reads the XML that charts are made of, and throws at the first thing that is not well formed. */
export function readXml(source: string): Node {
	const root: Mutable = { name: '', attributes: {}, children: [], text: '' };
	const open: Mutable[] = [root];
	let rest = source;
	while (rest !== '') {
		const top = open.at(-1);
		if (top === undefined) throw new Error(`Closed too often before: ${rest.slice(0, 40)}`);
		rest = readPiece(rest, top, open);
	}
	const [svg] = root.children;
	if (open.length !== 1 || svg === undefined || root.children.length !== 1) throw new Error('Not one closed element');
	return svg;
}

export function allNodes(node: Node): readonly Node[] {
	return [node, ...node.children.flatMap(allNodes)];
}

export function nodesNamed(node: Node, name: string): readonly Node[] {
	return allNodes(node).filter((each) => each.name === name);
}

/** What is written in the chart, in its order. */
export function textsOf(node: Node): readonly string[] {
	return nodesNamed(node, 'text').map(({ text }) => text);
}

export interface TextBox {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** The estimated box of every text. */
export function textBoxes(node: Node): readonly TextBox[] {
	return nodesNamed(node, 'text').map(({ text, attributes }) => {
		const width = textWidth(text, attributes['font-weight'] !== undefined);
		const share = { end: 1, middle: 0.5 }[attributes['text-anchor'] ?? ''] ?? 0;
		const left = Number(attributes['x']) - width * share;
		const baseline = Number(attributes['y']);
		return { text, left, right: left + width, top: baseline - LINE_HEIGHT + 5, bottom: baseline + 3 };
	});
}

interface Mutable {
	name: string;
	attributes: Record<string, string>;
	children: Mutable[];
	text: string;
}

function readPiece(rest: string, top: Mutable, open: Mutable[]): string {
	const text = /^[^<]+/u.exec(rest)?.[0];
	if (text !== undefined) {
		top.text += unescaped(text);
		return rest.slice(text.length);
	}
	const closing = /^<\/([a-z]+)>/u.exec(rest);
	if (closing !== null) {
		if (closing[1] !== top.name) throw new Error(`<${top.name}> closed by </${closing[1]}>`);
		open.pop();
		return rest.slice(closing[0].length);
	}
	const opening = /^<([a-z]+)((?: [a-zA-Z0-9-]+="[^"<]*")*)(\/?)>/u.exec(rest);
	if (opening === null) throw new Error(`Not XML: ${rest.slice(0, 60)}`);
	const [whole, name = '', attributes = '', selfClosing] = opening;
	const node: Mutable = { name, attributes: attributesOf(attributes), children: [], text: '' };
	top.children.push(node);
	if (selfClosing === '') open.push(node);
	return rest.slice(whole.length);
}

function attributesOf(source: string): Record<string, string> {
	const attributes: Record<string, string> = {};
	for (const [, key = '', value = ''] of source.matchAll(/ ([a-zA-Z0-9-]+)="([^"]*)"/gu)) {
		if (attributes[key] !== undefined) throw new Error(`Attribute ${key} twice`);
		attributes[key] = unescaped(value);
	}
	return attributes;
}

function unescaped(text: string): string {
	if (/&(?!(?:amp|lt|gt|quot);)/u.test(text)) throw new Error(`Bare & in: ${text}`);
	return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
