import type { RuleGuide } from '#domain/rule-guide';
import { ANCHOR_RULES } from '#domain/rules/anchors';
import { ARITHMETIC_RULES } from '#domain/rules/arithmetic';
import { COMPONENT_RULES } from '#domain/rules/components';
import { DOCUMENT_RULES } from '#domain/rules/documents';
import { FIGURE_RULES } from '#domain/rules/figures';
import { FILE_RULES } from '#domain/rules/files';
import { MARKDOWN_RULES } from '#domain/rules/markdown';
import { METADATA_RULES } from '#domain/rules/metadata';
import { PRIVACY_RULES } from '#domain/rules/privacy';
import { PUBLICATION_RULES } from '#domain/rules/publication';
import { VALUE_RULES } from '#domain/rules/values';
import { YAML_RULES } from '#domain/rules/yaml';

/**
 * Every rule that a finding may name, with its explanation. To add a rule is to add an entry to one of its families: only
 * then does the compiler let a finding name it, and a test runs its examples.
 */
const RULES = {
	...YAML_RULES,
	...VALUE_RULES,
	...METADATA_RULES,
	...FILE_RULES,
	...MARKDOWN_RULES,
	...COMPONENT_RULES,
	...FIGURE_RULES,
	...ANCHOR_RULES,
	...ARITHMETIC_RULES,
	...DOCUMENT_RULES,
	...PUBLICATION_RULES,
	...PRIVACY_RULES,
};

export type Rule = keyof typeof RULES;

export const RULE_GUIDES: Readonly<Record<Rule, RuleGuide>> = RULES;

export interface RuleFamily {
	readonly title: string;
	readonly rules: readonly Rule[];
}

/** As the index of all rules shows them. */
export const RULE_FAMILIES: readonly RuleFamily[] = [
	family('Phần khai báo', YAML_RULES),
	family('Giá trị của từng khóa', VALUE_RULES),
	family('Các khóa với nhau', METADATA_RULES),
	family('Tệp và thư mục', FILE_RULES),
	family('Phần chữ của bài', MARKDOWN_RULES),
	family('Biểu đồ, ghi chú và các thành phần khác', COMPONENT_RULES),
	family('Khai báo số liệu', FIGURE_RULES),
	family('Chỗ đứng của số trong bài', ANCHOR_RULES),
	family('Phép tính', ARITHMETIC_RULES),
	family('Số, ngày và cơ quan của văn bản', DOCUMENT_RULES),
	family('Điều đã đăng và đính chính', PUBLICATION_RULES),
	family('Dữ liệu cá nhân', PRIVACY_RULES),
];

function family<Guides extends Partial<typeof RULES>>(title: string, guides: Guides): RuleFamily {
	return { title, rules: Object.keys(guides) as Rule[] };
}
