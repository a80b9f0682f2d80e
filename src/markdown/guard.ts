import type { Link, Paragraph, Parents, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { isProblem } from '#domain/problem';
import type { Rule } from '#domain/rules/registry';
import { addressProblem } from '#markdown/address-problem';
import { isComponent } from '#markdown/component-rules';
import { type ComponentContext, componentNodes } from '#markdown/components';
import { refusedBrace, refusedModule, refusedTag } from '#markdown/refused-syntax';
import { plainText, setChildren, startOf } from '#markdown/tree';

/**
 * The allow-list: what is not named here is refused with its place and a remedy. What remains of `root` afterwards holds
 * allowed nodes only; components have become sections, wrappers and holes. Words of refused nodes are kept.
 */
export function guard(root: Root, context: ComponentContext): void {
	guardChildren(root, context, { depth: 0, sections: true, link: false });
}

interface Surroundings {
	readonly depth: number;
	/** Headings and sections may stand here. */
	readonly sections: boolean;
	readonly link: boolean;
}

type JsxElement = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

const DEEPEST = 24;

function guardChildren(parent: Parents, context: ComponentContext, around: Surroundings): void {
	if (around.depth < DEEPEST) {
		setChildren(
			parent,
			parent.children.flatMap((child) => guarded(child, context, { ...around, depth: around.depth + 1 })),
		);
		return;
	}
	const message = `Các phần lồng vào nhau quá ${DEEPEST} tầng. Hãy bớt tầng của danh sách, trích dẫn hoặc thành phần.`;
	context.findings.error('nesting-depth', startOf(parent), message);
	setChildren(parent, []);
}

function guarded(node: RootContent, context: ComponentContext, around: Surroundings): readonly RootContent[] {
	const refuse = (rule: Rule, message: string): void => context.findings.error(rule, startOf(node), message);
	switch (node.type) {
		case 'text':
		case 'break':
		case 'inlineCode':
		case 'thematicBreak':
			return [node];
		case 'code':
			return [{ ...node, lang: null, meta: null }];
		case 'emphasis':
		case 'strong':
		case 'tableRow':
		case 'tableCell':
			guardChildren(node, context, around);
			return [node];
		case 'list':
		case 'listItem':
		case 'blockquote':
		case 'footnoteDefinition':
			guardChildren(node, context, { ...around, sections: false });
			return [node];
		case 'table':
			checkWidth(node, context);
			guardChildren(node, context, around);
			return [node];
		case 'paragraph':
			return paragraph(node, context, around);
		case 'heading':
			guardChildren(node, context, { ...around, sections: false });
			if (around.sections) return [node];
			refuse('heading-place', HEADING_PLACE);
			return [{ type: 'paragraph', children: node.children, ...at(node) }];
		case 'link':
			guardChildren(node, context, { ...around, link: true });
			return checkLink(node, context) ? [{ ...node, title: null }] : node.children;
		case 'footnoteReference':
			if (!around.link) return [node];
			refuse('footnote-in-link', 'Dấu chú thích không đặt trong liên kết. Hãy chuyển nó ra ngay sau liên kết.');
			return [];
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return element(node, context, around);
		case 'mdxFlowExpression':
		case 'mdxTextExpression': {
			const { rule, message } = refusedBrace(`{${node.value}}`);
			refuse(rule, message);
			return asText(node, `{${node.value}}`, node.type === 'mdxFlowExpression');
		}
		case 'mdxjsEsm': {
			const { rule, message } = refusedModule(node.value);
			refuse(rule, message);
			return asText(node, node.value, true);
		}
		case 'image':
		case 'imageReference':
			refuse('image', IMAGE);
			return asText(node, node.alt ?? '', false);
		case 'linkReference':
			refuse('reference-link', REFERENCE);
			return node.children.flatMap((child) => guarded(child, context, around));
		case 'definition':
			refuse('reference-link', DEFINITION);
			return [];
		default:
			refuse('raw-html', 'Cách trình bày này không dùng được trong bài. Hãy viết bằng Markdown thường.');
			return [];
	}
}

const HEADING_PLACE = 'Tiêu đề không đặt trong danh sách, trích dẫn, chú thích hay <GhiChu>. Hãy đưa tiêu đề ra ngoài.';
const IMAGE = 'Bài không nhúng hình. Hãy khai báo tệp trong files rồi dùng <TepDinhKem tep="…"/>.';
const REFERENCE = 'Không dùng liên kết kiểu tham chiếu “[chữ][nhãn]”. Hãy viết [chữ](địa chỉ).';
const DEFINITION =
	'Dòng dạng “[nhãn]: …” là nơi khai báo địa chỉ và sẽ biến mất khỏi bài. Hãy viết liên kết ngay trong câu: [chữ](địa chỉ); nếu là chữ của bài, hãy viết “\\[nhãn]:”.';

const LINK_TITLE =
	'Tên trong dấu nháy sau địa chỉ không hiện ra cho mọi người đọc. Hãy bỏ nó, viết đủ ý trong chữ của liên kết.';

/** A paragraph that is nothing but components is those components: `<GhiChu>một dòng</GhiChu>`. */
function paragraph(node: Paragraph, context: ComponentContext, around: Surroundings): readonly RootContent[] {
	if (
		node.children.some(isAllowedComponent) &&
		node.children.every((child) => isAllowedComponent(child) || isBlank(child))
	) {
		return node.children.filter(isAllowedComponent).flatMap((child): readonly RootContent[] => {
			const children: Paragraph[] =
				child.children.length === 0 ? [] : [{ type: 'paragraph', children: child.children, ...at(child) }];
			return guarded({ ...child, type: 'mdxJsxFlowElement', children }, context, around);
		});
	}
	guardChildren(node, context, { ...around, sections: false });
	return node.children.length === 0 ? [] : [node];
}

function element(node: JsxElement, context: ComponentContext, around: Surroundings): readonly RootContent[] {
	if (!isComponent(node.name)) {
		const { rule, message } = refusedTag(node.name);
		context.findings.error(rule, startOf(node), message);
		return node.children.flatMap((child: RootContent) => guarded(child, context, around));
	}
	if (node.type === 'mdxJsxTextElement') {
		const message = `Thành phần “<${node.name}>” không đặt giữa câu hay trong ô bảng. Hãy đặt nó trên dòng riêng, cách đoạn trên và đoạn dưới một dòng trống.`;
		context.findings.error('component-place', startOf(node), message);
		return node.children.flatMap((child) => guarded(child, context, around));
	}
	const sections = around.sections && node.name !== 'GhiChu';
	guardChildren(node, context, { ...around, sections });
	return componentNodes(node.name, node, around.sections, context);
}

function checkLink(node: Link, { findings }: ComponentContext): boolean {
	const problem = addressProblem(node.url);
	if (isProblem(problem)) findings.error('unsafe-address', startOf(node), problem.problem);
	if (node.title) findings.error('link-title', startOf(node), LINK_TITLE);
	if (plainText(node) === '')
		findings.error('empty-link', startOf(node), 'Liên kết không có chữ. Hãy viết [chữ](địa chỉ).');
	return problem === null;
}

/** Cells beyond the header's would vanish without a word. */
function checkWidth(table: Table, { findings }: ComponentContext): void {
	const width = table.children[0]?.children.length ?? 0;
	for (const row of table.children) {
		const excess = row.children[width];
		if (excess === undefined) continue;
		const message = `Dòng này có ${row.children.length} ô mà bảng chỉ có ${width} cột. Hãy thêm cột ở dòng đầu bảng, hoặc viết “\\|” cho dấu | trong ô.`;
		findings.error('table-cells', startOf(excess), message);
		setChildren(row, row.children.slice(0, width));
	}
}

function isAllowedComponent(node: PhrasingContent): node is Extract<PhrasingContent, { type: 'mdxJsxTextElement' }> {
	return node.type === 'mdxJsxTextElement' && isComponent(node.name);
}

function isBlank(node: PhrasingContent): boolean {
	return node.type === 'text' && node.value.trim() === '';
}

function asText(node: RootContent, value: string, block: boolean): readonly RootContent[] {
	if (value === '') return [];
	const text: PhrasingContent = { type: 'text', value, ...at(node) };
	return block ? [{ type: 'paragraph', children: [text], ...at(node) }] : [text];
}

function at(node: RootContent): Pick<Paragraph, 'position'> {
	return node.position ? { position: node.position } : {};
}
