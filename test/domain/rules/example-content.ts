import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ExampleLines, type ExampleText, linesOf, type RuleExample } from '#domain/rule-guide';

/** Writes the small content folder in which everything is right, with what the example says differently. */
export function writeExample(folder: string, example: RuleExample): void {
	const put = (path: string, content: string | Uint8Array) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	};
	for (const [path, content] of Object.entries(STANDING)) put(path, content);
	if (!example.removed) put('bao-cao/2024/so-noi-vu-tinh-a/ket-qua.mdx', textFile(REPORT, example));
	if (example.earlier) put('bao-cao/2023/so-noi-vu-tinh-a/ket-qua.mdx', textFile(EARLIER, example.earlier));
	if (example.document) put('van-ban/05-2024-qd-ubnd.mdx', textFile(DOCUMENT, example.document));
	for (const [path, content] of Object.entries(example.files ?? {})) {
		if (content instanceof Uint8Array) put(path, content);
		else if (isLink(content)) symlinkSync(content.linkTo, join(folder, path));
		else put(path, `${linesOf(content)}\n`);
	}
}

interface Standing {
	readonly head: Readonly<Record<string, string>>;
	readonly text: string;
}

const REPORT: Standing = {
	head: {
		organ: 'so-noi-vu-tinh-a',
		typeName: 'Báo cáo',
		codeNumber: '"12"',
		codeNotation: 'BC-SNV',
		issuedDate: '"2025-01-06"',
		subject: 'Kết quả công tác năm 2024',
		period: '"2024"',
		posted: '"2025-01-10"',
		edition: 'full',
		source: '{ kind: word-copy, name: Tệp Word }',
		access: 'public',
	},
	text: '## Kết quả\n\nĐã hoàn thành các nhiệm vụ được giao.',
};

const EARLIER: Standing = {
	...REPORT,
	head: { ...REPORT.head, codeNumber: '"15"', issuedDate: '"2024-01-08"', period: '"2023"', posted: '"2024-01-10"' },
};

const DOCUMENT: Standing = {
	head: {
		typeName: 'Quyết định',
		codeNumber: '"05"',
		codeNotation: '2024/QĐ-UBND',
		issuedDate: '"2024-02-10"',
		organ: 'ubnd-tinh-a',
		subject: 'Quy định mức hỗ trợ trên địa bàn tỉnh A',
		posted: '"2024-02-12"',
		access: 'public',
	},
	text: 'Nội dung chính của văn bản.',
};

const STANDING: Readonly<Record<string, string>> = {
	'site.yaml': `name: Cổng mẫu
tagline: Dữ liệu mẫu.
url: https://example.org
owner: null
notice: null
licence: { code: MIT, data: CC-BY-4.0 }
`,
	'co-quan/so-noi-vu-tinh-a.yaml':
		'name: Sở Nội vụ tỉnh A\nkind: so\nprovince: A\nparent: ubnd-tinh-a\nnotations: [SNV]\n',
	'co-quan/ubnd-tinh-a.yaml':
		'name: Ủy ban nhân dân tỉnh A\nshortName: UBND tỉnh A\nkind: ubnd\nprovince: A\nnotations: [UBND]\n',
	'so-lieu/viec-lam.yaml': 'name: Lao động có việc làm\nfield: viec-lam\nunit: lao động\ndirection: higher-is-better\n',
	'so-lieu/ho-ngheo.yaml':
		'name: Tỷ lệ hộ nghèo\nfield: giam-ngheo\nunit: "%"\ndirection: lower-is-better\nproportion: true\n',
};

function textFile(standing: Standing, { head = [], text = standing.text }: ExampleText): string {
	const own = linesOf(head);
	const named = new Set([...own.matchAll(/^(\w+)\s*:/gmu)].map(([, key]) => key));
	const kept = Object.entries(standing.head).filter(([key]) => !named.has(key));
	return ['---', ...kept.map(([key, value]) => `${key}: ${value}`), own, '---', '', linesOf(text), ''].join('\n');
}

function isLink(content: ExampleLines | { readonly linkTo: string }): content is { readonly linkTo: string } {
	return typeof content === 'object' && 'linkTo' in content;
}
