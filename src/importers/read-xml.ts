import { SaxesParser } from 'saxes';
import type { Problem } from '#domain/problem';
import { xmlDecoder } from '#importers/xml-decoder';
import type { XmlElement } from '#importers/xml-element';
import { treeBuilder } from '#importers/xml-tree-builder';

/** Which names of an XML document are read, and under what prefix. */
export interface XmlVocabulary {
	/** Prefix by namespace, whatever prefix the document itself uses; names of other namespaces begin with `?:`. */
	readonly prefixes: ReadonlyMap<string, string>;
	/** Elements that are left out of the tree, with all that they hold. */
	readonly ignored: ReadonlySet<string>;
	/** The attributes that the tree keeps. */
	readonly attributes: ReadonlySet<string>;
}

/**
 * Reads XML into a tree, chunk by chunk, and stops at the first thing that is wrong or beyond what an honest document
 * comes near: `mostNodes` (elements and texts of the tree, and half of its attributes), depth, attributes of one element.
 * There is no DTD: a document that brings one is refused, so that no entity is ever defined.
 */
export async function readXml(
	chunks: AsyncIterable<Uint8Array>,
	vocabulary: XmlVocabulary,
	mostNodes: number,
): Promise<XmlElement | Problem> {
	const parser = new SaxesParser({ xmlns: true, position: false });
	const tree = treeBuilder(mostNodes);
	const names = nameTable(vocabulary.prefixes);
	const decode = xmlDecoder();
	let depth = 0;
	let ofOneTag = 0;
	let ignoredFrom = Number.POSITIVE_INFINITY;

	parser.on('error', () => tree.refuse('không phải XML đúng chuẩn'));
	parser.on('xmldecl', ({ encoding = 'utf-8' }) => {
		if (!/^(?:utf-8|utf-16(?:le|be)?|us-ascii)$/iu.test(encoding)) tree.refuse(`dùng bảng mã ${encoding}`);
	});
	parser.on('attribute', () => {
		if (++ofOneTag > MOST_ATTRIBUTES) tree.refuse(`có phần tử mang hơn ${MOST_ATTRIBUTES} thuộc tính`);
	});
	parser.on('opentag', (tag) => {
		ofOneTag = 0;
		if (++depth > DEEPEST) tree.refuse(`có hơn ${DEEPEST} lớp lồng nhau`);
		const name = names(tag.uri, tag.local);
		if (vocabulary.ignored.has(name)) ignoredFrom = Math.min(ignoredFrom, depth);
		if (depth < ignoredFrom) tree.open(name, attributesOf(tag.attributes, names, vocabulary.attributes));
	});
	parser.on('closetag', () => {
		if (depth < ignoredFrom) tree.close();
		else if (depth === ignoredFrom) ignoredFrom = Number.POSITIVE_INFINITY;
		depth--;
	});
	const addText = (text: string) => {
		if (depth < ignoredFrom) tree.addText(text);
	};
	parser.on('text', addText);
	parser.on('cdata', addText);

	let prolog = '';
	const write = (bytes: Uint8Array | null) => {
		const text = decode(bytes);
		if (text === null) return tree.refuse('không phải UTF-8 hay UTF-16');
		if (tree.root() === null) prolog = prolog.slice(-DOCTYPE.length) + text;
		if (prolog.includes(DOCTYPE)) return tree.refuse('có khai báo DTD, thứ mà tệp văn phòng không bao giờ dùng');
		parser.write(text);
	};
	for await (const chunk of chunks) {
		write(chunk);
		const problem = tree.problem();
		if (problem !== null) return problem;
	}
	write(null);
	parser.close();
	return tree.problem() ?? tree.root() ?? { problem: 'trống' };
}

/** The parser would read a DTD to its end before it told of it. */
const DOCTYPE = '<!DOCTYPE';

const MOST_ATTRIBUTES = 500;

/** Word nests tables and text boxes a few layers deep; each layer takes some six elements. */
const DEEPEST = 200;

type NameTable = (uri: string, local: string) => string;

/** One string for each name, however often the document writes it. */
function nameTable(prefixes: ReadonlyMap<string, string>): NameTable {
	const known = new Map<string, Map<string, string>>();
	return (uri, local) => {
		const names = known.get(uri) ?? new Map<string, string>();
		known.set(uri, names);
		const name = names.get(local) ?? (uri === '' ? local : `${prefixes.get(uri) ?? '?'}:${local}`);
		names.set(local, name);
		return name;
	};
}

const NO_ATTRIBUTES = Object.freeze({});

function attributesOf(
	written: Readonly<Record<string, { readonly uri: string; readonly local: string; readonly value: string }>>,
	names: NameTable,
	kept: ReadonlySet<string>,
): Readonly<Record<string, string>> {
	let attributes: Record<string, string> | null = null;
	for (const { uri, local, value } of Object.values(written)) {
		const name = names(uri, local);
		if (!kept.has(name)) continue;
		attributes ??= {};
		attributes[name] = value;
	}
	return attributes ?? NO_ATTRIBUTES;
}
