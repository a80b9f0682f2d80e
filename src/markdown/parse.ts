import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { FindingList } from '#markdown/findings';
import { noJavaScript } from '#markdown/no-javascript';
import { parserLimit } from '#markdown/parser-limits';
import { positionAt } from '#markdown/source-text';
import { explainFault, faultOffset } from '#markdown/syntax-fault';

/**
 * Parses restricted MDX. The parser stops at its first error: the offending character is then replaced by one of the
 * same length that means nothing, and the text parsed again, so that all errors are found with their places.
 */
export function parseText(source: string, findings: FindingList): Root {
	const limit = parserLimit(source);
	if (limit !== null) {
		findings.error(limit.rule, limit.at, limit.message);
		return { type: 'root', children: [] };
	}
	let text = source;
	let faults = 0;
	for (let read = 0; ; faults++) {
		const result = parseOnce(text);
		if (result.root) return result.root;
		const { offset } = result;
		read += offset;
		if (faults === MOST_FAULTS || read > MOST_READ) break;
		const { rule, message } = explainFault(text, offset);
		findings.error(rule, positionAt(text, offset), message);
		text = `${text.slice(0, offset)}\uFFFD${text.slice(offset + 1)}`;
	}
	const message = `Có hơn ${faults} lỗi cú pháp nên chưa đọc hết bài. Hãy sửa các lỗi đã nêu rồi kiểm tra lại.`;
	findings.error('too-many-syntax-errors', { line: 1, column: 1 }, message);
	return { type: 'root', children: [] };
}

const MOST_FAULTS = 50;

/** Characters that all attempts together may read before they stumble: each begins anew. */
const MOST_READ = 1_500_000;

/** A line of dashes below a signature would make a heading of it. Headings are written with `##`. */
const NO_UNDERLINED_HEADINGS = { disable: { null: ['setextUnderline'] } };

const parser = unified()
	.use(remarkParse)
	.use(remarkMdx, { acorn: noJavaScript, addResult: false })
	.use(tablesAndFootnotes)
	.freeze();

function parseOnce(text: string): { root: Root } | { root: null; offset: number } {
	try {
		return { root: parser.parse(text) };
	} catch (error) {
		const offset = faultOffset(error, text);
		if (offset === null) throw error;
		return { root: null, offset };
	}
}

/** Of GFM only these two: strikethrough would take `~300 … ~20`, and the rest official text has no use for. */
function tablesAndFootnotes(this: Processor): void {
	const data = this.data();
	data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable(), gfmFootnote(), NO_UNDERLINED_HEADINGS];
	data.fromMarkdownExtensions = [
		...(data.fromMarkdownExtensions ?? []),
		gfmTableFromMarkdown(),
		gfmFootnoteFromMarkdown(),
	];
}
