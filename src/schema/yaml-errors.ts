import type { ErrorCode, YAMLError } from 'yaml';
import type { Fault, FlatTokens } from '#schema/yaml-tokens';

export interface SyntaxFault extends Fault {
	/** What the parser made of the rest is a guess. */
	readonly breaksStructure: boolean;
}

/** The syntax errors of the YAML parser, said in Vietnamese, without what `tokenFaults` has said already. */
export function syntaxFaults(errors: readonly YAMLError[], { tokens }: FlatTokens): readonly SyntaxFault[] {
	const faults: SyntaxFault[] = [];
	let leftovers = 0;
	for (const { code, message, pos } of errors) {
		if (message.includes('in YAML stream')) leftovers += 1;
		if (SAID_BY_TOKENS.has(code) || leftovers > 1) continue;
		const said = MESSAGES.find(([ofCode, part]) => ofCode === code && message.includes(part));
		const unclosed = message.includes('quote') ? tokens.find((token) => endOf(token) === pos[0]) : undefined;
		faults.push({
			offset: unclosed?.offset ?? pos[0],
			rule: code === 'TAB_AS_INDENT' ? 'yaml-tab' : 'yaml-syntax',
			message: said?.[2] ?? UNKNOWN,
			breaksStructure: !LOCAL.has(code),
		});
	}
	return faults;
}

/** Where a quoted scalar ends; its beginning is the better place to report a missing quote. */
function endOf(token: FlatTokens['tokens'][number]): number | null {
	return token.type.endsWith('quoted-scalar') && 'source' in token ? token.offset + token.source.length : null;
}

const SAID_BY_TOKENS: ReadonlySet<ErrorCode> = new Set([
	'ALIAS_PROPS',
	'BAD_ALIAS',
	'BAD_COLLECTION_TYPE',
	'BAD_DIRECTIVE',
	'BAD_PROP_ORDER',
	'MULTIPLE_ANCHORS',
	'MULTIPLE_DOCS',
	'MULTIPLE_TAGS',
	'TAG_RESOLVE_FAILED',
]);

/** Errors inside one value: its neighbours are read as they are meant. */
const LOCAL: ReadonlySet<ErrorCode> = new Set(['BAD_SCALAR_START', 'BAD_DQ_ESCAPE']);

const UNKNOWN = 'YAML không đọc được chỗ này. Hãy xem lại dấu ngoặc, dấu hai chấm và khoảng thụt đầu dòng.';
const INDENT = 'Hãy dùng dấu cách, và thụt các dòng cùng cấp bằng nhau.';
const BRACKET =
	'Ngoặc [ hoặc { mở ở trên chưa đóng trước chỗ này. Hãy thêm dấu đóng ngoặc; nếu viết trên nhiều dòng, mọi dòng (cả dòng đóng ngoặc) phải thụt sâu hơn khóa.';

/** The first row whose code is the error's and whose part is in the parser's message. */
const MESSAGES: readonly (readonly [code: ErrorCode, part: string, message: string])[] = [
	[
		'BAD_SCALAR_START',
		'',
		'Giá trị không được bắt đầu bằng ký tự này khi không có ngoặc kép. Hãy đặt giá trị trong ngoặc kép, ví dụ unit: "%".',
	],
	[
		'BAD_DQ_ESCAPE',
		'',
		"Trong ngoặc kép, dấu \\ chỉ dùng cho mã như \\n. Hãy viết \\\\ nếu muốn dấu \\, hoặc dùng ngoặc đơn '…'.",
	],
	['TAB_AS_INDENT', '', 'Có dấu Tab ở chỗ thụt đầu dòng; YAML chỉ nhận dấu cách. Hãy thay mỗi Tab bằng hai dấu cách.'],
	['BAD_INDENT', 'Flow ', BRACKET],
	['BAD_INDENT', '', `Dòng này thụt không khớp với các dòng cùng cấp ở trên. ${INDENT}`],
	[
		'BLOCK_AS_IMPLICIT_KEY',
		'Nested mappings',
		'Sau dấu hai chấm của khóa lại có một dấu hai chấm nữa. Nếu đó là chữ của giá trị, hãy đặt cả giá trị trong ngoặc kép "…"; nếu là khóa ở dòng dưới, hãy thụt dòng dưới cho đúng cấp.',
	],
	['BLOCK_AS_IMPLICIT_KEY', '', `Danh sách (- …) ở đây thụt không đều. ${INDENT}`],
	[
		'BLOCK_IN_FLOW',
		'',
		'Trong ngoặc [ ] hoặc { }, các mục ngăn nhau bằng dấu phẩy và không dùng danh sách xuống dòng. Hãy thêm dấu phẩy, hoặc đặt giá trị có dấu hai chấm trong ngoặc kép.',
	],
	['MISSING_CHAR', '"quote', 'Ngoặc kép " mở ở đây mà không đóng. Hãy thêm dấu " ở cuối giá trị.'],
	[
		'MISSING_CHAR',
		"'quote",
		"Ngoặc đơn ' mở ở đây mà không đóng. Hãy thêm dấu ' ở cuối giá trị, hoặc dùng ngoặc kép nếu trong giá trị có dấu '.",
	],
	[
		'MISSING_CHAR',
		'Missing , ',
		'Thiếu dấu phẩy giữa hai mục trong ngoặc [ ] hoặc { }. Hãy thêm dấu phẩy, hoặc đặt giá trị trong ngoặc kép.',
	],
	[
		'MISSING_CHAR',
		'Implicit map keys',
		'Dòng này không có dấu hai chấm sau khóa. Hãy viết “khóa: giá trị”, hoặc thụt vào nếu nó nối tiếp dòng trên.',
	],
	[
		'MISSING_CHAR',
		'Comments',
		'Trước dấu # của ghi chú phải có dấu cách. Nếu # là chữ của giá trị, hãy đặt giá trị trong ngoặc kép.',
	],
	['MISSING_CHAR', 'Block scalars', `Đoạn nhiều dòng sau | hoặc > thụt không đều. ${INDENT}`],
	[
		'MULTILINE_IMPLICIT_KEY',
		'',
		'Khóa phải nằm trọn trên một dòng, kèm dấu hai chấm. Hãy xem dòng này có thiếu dấu hai chấm không, và dòng dưới có thụt thừa không.',
	],
	['KEY_OVER_1024_CHARS', '', 'Khóa dài quá 1024 ký tự. Hãy xem có thiếu ngoặc kép ở giá trị không.'],
	['UNEXPECTED_TOKEN', 'Unexpected ,', 'Thừa dấu phẩy trong ngoặc [ ] hoặc { }. Hãy xóa dấu phẩy này.'],
	[
		'UNEXPECTED_TOKEN',
		'on same line with key',
		'Không viết danh sách (- …) trên cùng dòng với khóa. Hãy xuống dòng và thụt vào, hoặc đặt giá trị trong ngoặc kép.',
	],
	[
		'UNEXPECTED_TOKEN',
		'at node end',
		'Sau giá trị còn thừa chữ. Hãy xem lại ngoặc và dấu nháy: chúng phải mở và đóng ở hai đầu của cả giá trị.',
	],
	['UNEXPECTED_TOKEN', 'flow-', 'Thừa dấu đóng ngoặc ] hoặc }. Hãy xóa dấu này, hoặc thêm dấu mở ngoặc ở trên.'],
	[
		'UNEXPECTED_TOKEN',
		'Block scalar header',
		'Sau dấu | hoặc > phải xuống dòng. Nếu đó là chữ của giá trị, hãy đặt giá trị trong ngoặc kép.',
	],
	[
		'UNEXPECTED_TOKEN',
		'Unexpected scalar',
		'Ở đây thừa một giá trị. Hãy xem có thiếu dấu phẩy hay dấu hai chấm ngay trước nó không.',
	],
];
