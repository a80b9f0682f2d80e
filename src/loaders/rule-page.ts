import { type ExampleLines, type ExampleText, linesOf, type RuleExample } from '#domain/rule-guide';

/** A piece of a file, as the page of a rule shows it. */
export interface ExampleBlock {
	/** Which part of which file. */
	readonly where: string;
	readonly lines: string;
}

/** What an example shows of its files; bytes, links and what is said in words are not shown. */
export function exampleBlocks(example: RuleExample): readonly ExampleBlock[] {
	const { earlier, document, files = {}, said } = example;
	if (said !== undefined) return [];
	const standing = earlier === undefined ? 'báo cáo' : 'báo cáo năm 2024';
	return [
		...textBlocks(standing, example),
		...(earlier === undefined ? [] : textBlocks('báo cáo năm 2023, 2023/so-noi-vu-tinh-a/ket-qua', earlier)),
		...(document === undefined ? [] : textBlocks('văn bản 05-2024-qd-ubnd', document)),
		...Object.entries(files).flatMap(([path, content]) =>
			isText(content)
				? [{ where: `Tệp ${path}`, lines: path.endsWith('.pdf') ? '(một tệp PDF)' : linesOf(content) }]
				: [],
		),
	];
}

function textBlocks(name: string, { head, text }: ExampleText): readonly ExampleBlock[] {
	const blocks: ExampleBlock[] = [];
	if (head !== undefined) blocks.push({ where: `Phần khai báo của ${name}`, lines: linesOf(head) });
	if (text !== undefined) blocks.push({ where: `Phần chữ của ${name}`, lines: linesOf(text) });
	return blocks.length === 0 ? [{ where: `Có ${name}`, lines: '(không cần khai thêm gì)' }] : blocks;
}

function isText(content: ExampleLines | Uint8Array | { readonly linkTo: string }): content is ExampleLines {
	return typeof content === 'string' || Array.isArray(content);
}
