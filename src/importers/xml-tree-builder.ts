import type { Problem } from '#domain/problem';
import type { XmlElement } from '#importers/xml-element';

/** Grows a tree from the events of a parser, until it is refused. */
export interface TreeBuilder {
	readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
	readonly close: () => void;
	readonly addText: (text: string) => void;
	/** The first reason counts; from then on nothing is kept. */
	readonly refuse: (reason: string) => void;
	readonly problem: () => Problem | null;
	/** `null` until the first element opens. */
	readonly root: () => XmlElement | null;
}

export function treeBuilder(mostNodes: number): TreeBuilder {
	const open: Growing[] = [];
	let root: XmlElement | null = null;
	let problem: Problem | null = null;
	let nodes = 0;
	const refuse = (reason: string) => {
		problem ??= { problem: reason };
	};
	/** Whether that many nodes more may be kept. */
	const count = (more: number): boolean => {
		nodes += more;
		if (nodes > mostNodes) refuse(tooMany(mostNodes));
		return problem === null;
	};
	const add = (child: XmlElement | string) => {
		const parent = open.at(-1);
		if (parent === undefined) return;
		if (parent.children === NO_CHILDREN) parent.children = [child];
		else parent.children.push(child);
	};
	return {
		open: (name, attributes) => {
			if (!count(1 + Object.keys(attributes).length / 2)) return;
			const element: Growing = { name, attributes, children: NO_CHILDREN };
			add(element);
			root ??= element;
			open.push(element);
		},
		close: () => open.pop(),
		addText: (text) => {
			if (count(1)) add(text);
		},
		refuse,
		problem: () => problem,
		root: () => root,
	};
}

interface Growing {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	children: (XmlElement | string)[];
}

/** Of all elements that hold nothing. */
const NO_CHILDREN: (XmlElement | string)[] = [];

function tooMany(mostNodes: number): string {
	return `có hơn ${mostNodes.toLocaleString('vi')} phần tử (nếu tài liệu rất dài, hãy tách phụ lục thành tệp riêng)`;
}
