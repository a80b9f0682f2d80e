import type { Rule } from '#domain/rules/registry';
import { COMPONENT_NAMES } from '#markdown/component-rules';

/** Why something may not stand in a text, and what to write instead. */
export interface Refusal {
	readonly rule: Rule;
	readonly message: string;
}

export const HTML_COMMENT: Refusal = {
	rule: 'raw-html',
	message: 'Không dùng chú thích HTML “<!-- … -->” trong bài. Hãy xóa đoạn này, hoặc ghi chú ở phần đầu tệp sau dấu #.',
};

const COMMENT = 'Không dùng chú thích “{/* … */}” trong bài. Hãy xóa đoạn này, hoặc ghi chú ở phần đầu tệp sau dấu #.';

/** `import` or `export` at the start of a paragraph. */
export function refusedModule(code: string): Refusal {
	const word = code.startsWith('export') ? 'export' : 'import';
	return {
		rule: `mdx-${word}`,
		message: `Bài viết không chạy mã nên không được dùng “${word}”. Hãy xóa dòng này. Nếu là chữ trong câu, đừng để nó đứng đầu đoạn.`,
	};
}

export function refusedBrace(code: string): Refusal {
	if (code.startsWith('{/*')) return { rule: 'mdx-expression', message: COMMENT };
	return {
		rule: 'mdx-expression',
		message: `Dấu “{” mở đầu một biểu thức, mà bài viết không chạy mã: “${shortened(code)}”. Nếu là dấu ngoặc trong câu, hãy viết “\\{”.`,
	};
}

export function refusedLessThan(written: string): Refusal {
	return {
		rule: 'mdx-less-than',
		message: `Dấu “<” ở đây bị hiểu là mở đầu một thẻ: “${shortened(written)}”. Hãy viết bằng chữ, ví dụ “nhỏ hơn 5%”, hoặc viết “\\<”.`,
	};
}

export function refusedAutolink(address: string): Refusal {
	const shown = shortened(address);
	const target = /^(?:https?|mailto):/iu.test(address)
		? shown
		: `${address.includes('@') ? 'mailto:' : 'https://'}${shown}`;
	return {
		rule: 'mdx-autolink',
		message: `Không viết địa chỉ trong dấu “<…>”: “${shown}”. Hãy viết [chữ hiện ra](${target}).`,
	};
}

/** A tag that is no component of ours; `null` is the nameless `<>…</>`. */
export function refusedTag(name: string | null): Refusal {
	if (name === null) {
		return {
			rule: 'jsx-fragment',
			message: 'Không dùng cặp thẻ trống “<>…</>”. Hãy bỏ hai thẻ này, giữ lại phần chữ.',
		};
	}
	const meant = COMPONENT_NAMES.find((known) => known.toLowerCase() === name.toLowerCase());
	if (meant !== undefined) {
		return {
			rule: 'unknown-component',
			message: `Không có thành phần “<${name}>”. Hãy viết “<${meant}>”, đúng chữ hoa và chữ thường.`,
		};
	}
	if (/^\p{Lu}|[.:]/u.test(name)) {
		return {
			rule: 'unknown-component',
			message: `Không có thành phần “<${shortened(name)}>”. Chỉ dùng được ${COMPONENT_NAMES.join(', ')}. Nếu là dấu nhỏ hơn trong câu, hãy viết “\\<”.`,
		};
	}
	const remedy = REMEDIES.get(name.toLowerCase()) ?? 'Hãy bỏ thẻ này và viết bằng Markdown.';
	return {
		rule: 'raw-html',
		message: `Không dùng thẻ HTML “<${shortened(name)}>”. ${remedy} Nếu là dấu nhỏ hơn trong câu, hãy viết “\\<”.`,
	};
}

/** A component whose opening or closing tag is missing or broken. */
export function unbalancedTag(name: string, closing: boolean): Refusal {
	return {
		rule: 'component-tag',
		message: closing
			? `Thẻ đóng “</${name}>” không có thẻ mở tương ứng. Hãy thêm “<${name}>” phía trước, hoặc bỏ thẻ đóng này.`
			: `Thẻ “<${name}>” thiếu thẻ đóng hoặc viết chưa đúng. Hãy đặt “<${name} …>” và “</${name}>” mỗi thẻ trên một dòng riêng, hoặc “<${name} …/>” nếu không có nội dung; giá trị đặt trong dấu ngoặc kép thẳng.`,
	};
}

const REMEDIES: ReadonlyMap<string, string> = new Map([
	...['b', 'strong'].map((tag) => [tag, 'Hãy viết **chữ đậm**.'] as const),
	...['i', 'em'].map((tag) => [tag, 'Hãy viết *chữ nghiêng*.'] as const),
	...['table', 'tr', 'td', 'th'].map((tag) => [tag, 'Hãy kẻ bảng bằng dấu | của Markdown.'] as const),
	...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'Hãy viết tiêu đề bằng dấu ## ở đầu dòng.'] as const),
	...['ul', 'ol', 'li'].map((tag) => [tag, 'Hãy viết danh sách bằng dấu - hoặc 1. ở đầu dòng.'] as const),
	['a', 'Hãy viết [chữ hiện ra](https://…).'],
	['br', 'Hãy đặt dấu \\ ở cuối dòng để xuống dòng.'],
	['p', 'Hãy để một dòng trống giữa hai đoạn.'],
	['img', 'Hãy khai báo tệp trong files rồi dùng <TepDinhKem tep="…"/>.'],
]);

function shortened(text: string): string {
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
