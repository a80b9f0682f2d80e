import { ruleAddress } from '#domain/address';
import { type ExampleLines, type ExampleText, linesOf, type RuleExample } from '#domain/rule-guide';
import { RULE_GUIDES, type Rule } from '#domain/rules/registry';
import type { Site } from '#domain/site';

/** All that the page of one rule shows. */
export interface RulePage {
	readonly site: Site;
	readonly path: string;
	readonly rule: Rule;
	readonly title: string;
	readonly meaning: string;
	readonly remedy: string;
	readonly warns: boolean;
	readonly wrong: ShownExample;
	readonly right: ShownExample;
}

export interface ShownExample {
	/** In words, where the example itself cannot be shown. */
	readonly said: string | null;
	readonly blocks: readonly ExampleBlock[];
}

/** A piece of a file. */
export interface ExampleBlock {
	/** Which part of which file. */
	readonly where: string;
	readonly lines: string;
}

export function rulePages(site: Site): readonly RulePage[] {
	return Object.entries(RULE_GUIDES).map(([name, { title, meaning, remedy, warns = false, wrong, right }]) => {
		const path = ruleAddress(name);
		const [shownWrong, shownRight] = [shown(wrong), shown(right)];
		return { site, path, rule: name as Rule, title, meaning, remedy, warns, wrong: shownWrong, right: shownRight };
	});
}

function shown(example: RuleExample): ShownExample {
	const { earlier, published, document, files = {}, said } = example;
	if (said !== undefined) return { said, blocks: [] };
	const blocks = [
		...(published === undefined ? [] : textBlocks('báo cáo lúc đã đăng', published)),
		...textBlocks(published === undefined ? 'báo cáo' : 'báo cáo bây giờ', example),
		...(earlier === undefined ? [] : textBlocks('báo cáo năm trước, 2023/so-noi-vu-tinh-a/ket-qua', earlier)),
		...(document === undefined ? [] : textBlocks('văn bản 05-2024-qd-ubnd', document)),
		...Object.entries(files).flatMap(([path, content]) => (isText(content) ? [fileBlock(path, content)] : [])),
	];
	return { said: blocks.length === 0 ? 'Không cần khai thêm gì.' : null, blocks };
}

function textBlocks(name: string, { head, text }: ExampleText): readonly ExampleBlock[] {
	return [
		...(head === undefined ? [] : [{ where: `Phần khai báo của ${name}`, lines: linesOf(head) }]),
		...(text === undefined ? [] : [{ where: `Phần chữ của ${name}`, lines: linesOf(text) }]),
	];
}

function fileBlock(path: string, content: ExampleLines): ExampleBlock {
	return { where: `Tệp ${path}`, lines: /\.(?:mdx|yaml|yml)$/u.test(path) ? linesOf(content) : '(tệp có ở đây)' };
}

function isText(content: ExampleLines | Uint8Array | { readonly linkTo: string }): content is ExampleLines {
	return typeof content === 'string' || Array.isArray(content);
}
