import type { RootContent } from 'mdast';
import type { Position } from '#domain/finding';
import { type AttributeRule, COMPONENTS, type ComponentName } from '#markdown/component-rules';
import type { FindingList } from '#markdown/findings';
import type { Refusal } from '#markdown/refused-syntax';
import { startOf } from '#markdown/tree';

/** A literal attribute and where it stands. */
export interface WrittenAttribute {
	readonly value: string;
	readonly at: Position;
}

type ComponentElement = Extract<RootContent, { type: 'mdxJsxFlowElement' }>;
type AttributeNode = ComponentElement['attributes'][number];
type NamedAttribute = Extract<AttributeNode, { type: 'mdxJsxAttribute' }>;

/** The attributes of a component by name, or `null` when one is wrong or missing; each is said. */
export function readAttributes(
	name: ComponentName,
	element: ComponentElement,
	findings: FindingList,
): ReadonlyMap<string, WrittenAttribute> | null {
	const written = new Map<string, WrittenAttribute>();
	let complete = true;
	const refuse = ({ rule, message }: Refusal, at: Position): void => {
		findings.error(rule, at, message);
		complete = false;
	};
	for (const node of element.attributes) {
		const at = placeOf(node, element);
		if (node.type === 'mdxJsxExpressionAttribute') {
			refuse(EXPRESSION, at);
			continue;
		}
		const refusal = refusalOf(name, node, written.has(node.name));
		if (refusal !== null) refuse(refusal, at);
		written.set(node.name, { value: literal(node) ?? '', at });
	}
	for (const [attribute, { required }] of COMPONENTS[name].attributes) {
		if (!required || written.has(attribute)) continue;
		const message = `Thành phần “<${name}>” thiếu thuộc tính “${attribute}”. Hãy thêm ${attribute}="…".`;
		refuse({ rule: 'attribute-missing', message }, startOf(element));
	}
	return complete ? written : null;
}

const EXPRESSION: Refusal = {
	rule: 'attribute-expression',
	message:
		'Thuộc tính chỉ nhận chữ trong dấu ngoặc kép thẳng, ví dụ so="1"; không dùng dấu { }, vì bài viết không chạy mã.',
};

function placeOf(node: AttributeNode, element: ComponentElement): Position {
	const start = node.position?.start;
	return start ? { line: start.line, column: start.column } : startOf(element);
}

/** `null` for an expression; an attribute without value is empty. */
function literal({ value }: NamedAttribute): string | null {
	if (typeof value === 'object' && value !== null) return null;
	return (value ?? '').trim();
}

function refusalOf(name: ComponentName, node: NamedAttribute, repeated: boolean): Refusal | null {
	const value = literal(node);
	const rule = COMPONENTS[name].attributes.get(node.name);
	if (value === null) return EXPRESSION;
	if (rule === undefined) return { rule: 'attribute-unknown', message: unknownMessage(name, node.name) };
	if (repeated) {
		return { rule: 'attribute-repeated', message: `Thuộc tính “${node.name}” viết hai lần. Hãy giữ một.` };
	}
	const allowed = value !== '' && (rule.values === null || rule.values.includes(value));
	return allowed ? null : { rule: 'attribute-value', message: valueMessage(node.name, value, rule) };
}

function unknownMessage(name: ComponentName, attribute: string): string {
	const known = [...COMPONENTS[name].attributes.keys()];
	const expected =
		known.length === 0 ? 'Thành phần này không có thuộc tính nào.' : `Chỉ dùng được ${known.join(', ')}.`;
	return `Thành phần “<${name}>” không có thuộc tính “${attribute}”. ${expected}`;
}

function valueMessage(attribute: string, value: string, rule: AttributeRule): string {
	const expected = rule.values === null ? `Hãy viết ${attribute}="…".` : `Chỉ nhận ${rule.values.join(', ')}.`;
	return value === ''
		? `Thuộc tính “${attribute}” đang trống. ${expected}`
		: `Thuộc tính “${attribute}” không nhận giá trị “${value}”. ${expected}`;
}
