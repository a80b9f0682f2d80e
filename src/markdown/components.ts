import type { RootContent } from 'mdast';
import type { Hole } from '#domain/compiled';
import type { Rule } from '#domain/rules/registry';
import { slugOf } from '#domain/vietnamese-text';
import { readAttributes, type WrittenAttribute } from '#markdown/component-attributes';
import { COMPONENTS, type ComponentName } from '#markdown/component-rules';
import type { FindingList } from '#markdown/findings';
import { type Markup, markup, startOf } from '#markdown/tree';

/** What components are checked against. */
export interface ComponentContext {
	readonly kind: 'report' | 'document';
	readonly figures: ReadonlySet<string>;
	readonly files: readonly string[];
	readonly findings: FindingList;
}

type ComponentElement = Extract<RootContent, { type: 'mdxJsxFlowElement' }>;
type Attributes = ReadonlyMap<string, WrittenAttribute>;

/** The section, wrapper or hole that a component stands for; only its content where it was written wrongly. */
export function componentNodes(
	name: ComponentName,
	element: ComponentElement,
	mayHoldSections: boolean,
	context: ComponentContext,
): readonly RootContent[] {
	const misused = misuse(name, element, mayHoldSections, context);
	if (misused !== null) context.findings.error(misused.rule, startOf(element), misused.message);
	const attributes = readAttributes(name, element, context.findings);
	if (misused !== null || attributes === null) return element.children;
	switch (name) {
		case 'BieuDo':
			return chart(attributes, context);
		case 'BangSoLieu':
			return figureTable(attributes, context);
		case 'TepDinhKem':
			return attachedFile(attributes, context);
		case 'GhiChu':
			return [remark(element)];
		case 'NhiemVu':
			return [section('nhiem-vu', 'Nhiệm vụ', element, attributes)];
		case 'Dieu':
			return [section('dieu', 'Điều', element, attributes)];
	}
}

function misuse(
	name: ComponentName,
	element: ComponentElement,
	mayHoldSections: boolean,
	{ kind }: ComponentContext,
): { rule: Rule; message: string } | null {
	const rules = COMPONENTS[name];
	if (rules.documentsOnly && kind === 'report') {
		const message = `Thành phần “<${name}>” chỉ dùng trong văn bản. Trong báo cáo hãy dùng tiêu đề ## hoặc <NhiemVu>.`;
		return { rule: 'unknown-component', message };
	}
	if (rules.section && !mayHoldSections) {
		const message = `Thành phần “<${name}>” không đặt trong danh sách, trích dẫn hay <GhiChu>. Hãy đưa nó ra ngoài.`;
		return { rule: 'component-place', message };
	}
	if (rules.content === 'none' && element.children.length > 0) {
		const message = `Thành phần “<${name}>” không chứa nội dung. Hãy viết “<${name} …/>” và đưa phần chữ ra ngoài.`;
		return { rule: 'component-content', message };
	}
	if (rules.content === 'required' && element.children.length === 0) {
		const message = `Thành phần “<${name}>” đang trống. Hãy viết nội dung giữa hai thẻ, hoặc xóa nó.`;
		return { rule: 'component-content', message };
	}
	return null;
}

function chart(attributes: Attributes, context: ComponentContext): readonly RootContent[] {
	const figures = figureIds(attributes, context);
	return figures === null ? [] : [hole({ hole: 'chart', figures, kind: attributes.get('kieu')?.value ?? '' })];
}

function figureTable(attributes: Attributes, context: ComponentContext): readonly RootContent[] {
	const figures = figureIds(attributes, context);
	return figures === null ? [] : [hole({ hole: 'table', figures })];
}

function figureIds(attributes: Attributes, { figures, findings }: ComponentContext): readonly string[] | null {
	const written = attributes.get('soLieu');
	if (written === undefined) return [];
	const ids = written.value.split(/\s+/u);
	const unknown = ids.filter((id) => !figures.has(id));
	for (const id of unknown) {
		const message = `Không có số liệu nào tên “${id}” trong phần figures của tệp này. Hãy sửa tên, hoặc khai báo số liệu; nhiều tên cách nhau bằng khoảng trắng.`;
		findings.error('component-figure', written.at, message);
	}
	return unknown.length === 0 ? ids : null;
}

function attachedFile(attributes: Attributes, { files, findings }: ComponentContext): readonly RootContent[] {
	const written = attributes.get('tep');
	if (written === undefined) return [];
	if (files.includes(written.value)) return [hole({ hole: 'file', file: written.value })];
	const known = files.length === 0 ? 'Tệp này chưa khai báo files nào.' : `Các tệp đã khai báo: ${files.join(', ')}.`;
	const message = `Không có tệp “${written.value}” trong phần files. ${known} Hãy sửa tên, hoặc khai báo tệp.`;
	findings.error('component-file', written.at, message);
	return [];
}

function remark(element: ComponentElement): Markup {
	const properties = { className: ['ghi-chu'], role: 'note', ariaLabel: 'Ghi chú của cổng' };
	return { ...markup('aside', properties, element.children), remark: true };
}

/** A numbered section with its heading; `tuDanhGia` are the report's words, so its numbers count as text. */
function section(kind: string, word: string, element: ComponentElement, attributes: Attributes): Markup {
	const number = attributes.get('so')?.value ?? '';
	const title = attributes.get('ten');
	const assessment = attributes.get('tuDanhGia');
	const name = title === undefined ? [] : [textAt(`. ${title.value}`, title, element)];
	const children: RootContent[] = [
		{ type: 'heading', depth: 2, children: [textAt(`${word} ${number}`, attributes.get('so'), element), ...name] },
	];
	if (assessment !== undefined) {
		const words = {
			type: 'paragraph' as const,
			children: [textAt(`Tự đánh giá: ${assessment.value}`, assessment, element)],
		};
		children.push({ ...words, data: { hProperties: { className: ['tu-danh-gia'] } } });
	}
	const node = markup('section', { className: [kind] }, [...children, ...element.children]);
	const id = [kind, slugOf(number)].filter(Boolean).join('-');
	return { ...node, section: id, ...(assessment && { selfAssessment: assessment.value }) };
}

function textAt(value: string, attribute: WrittenAttribute | undefined, element: ComponentElement) {
	const start = attribute?.at ?? startOf(element);
	return { type: 'text' as const, value, position: { start, end: start } };
}

function hole(content: Hole): RootContent {
	return { type: 'hole', hole: content };
}
