import type { Finding } from '#domain/finding';

export type ContentKind = 'report' | 'document' | 'organisation' | 'indicator' | 'site' | 'attachment' | 'unknown';

/** What a file of the content folder is, by where it stands and how its name ends. Its bytes are not looked at. */
export function kindOfPath(path: string): ContentKind {
	if (path === 'site.yaml') return 'site';
	const [folder = '', ...rest] = path.split('/');
	const { depth, extension, kind } = FOLDERS.get(folder) ?? NOWHERE;
	const name = rest.at(-1) ?? '';
	if (rest.length === depth) return name.endsWith(extension) ? kind : 'unknown';
	const attaches = kind === 'report' || kind === 'document';
	return attaches && rest.length === depth + 1 && isAttachable(name) ? 'attachment' : 'unknown';
}

/** May a file of this name stand beside a report? Pages and scripts may not: a browser would run them as the portal's. */
export function isAttachable(name: string): boolean {
	const extension = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
	return ATTACHABLE.includes(extension) && name === name.normalize('NFC');
}

/** Types of file that may be attached, by extension. */
const ATTACHABLE: readonly string[] =
	'pdf doc docx odt xls xlsx ods csv txt ppt pptx jpg jpeg png webp gif tif tiff zip'.split(' ');

/** The finding for a file of unknown kind. */
export function misplaced(path: string): Finding {
	return { rule: 'misplaced-file', severity: 'error', path, line: 1, column: 1, message: messageFor(path) };
}

interface Folder {
	/** Path segments below the folder. */
	readonly depth: number;
	readonly extension: string;
	readonly kind: ContentKind;
	readonly example: string;
}

const NOWHERE: Folder = { depth: 0, extension: '', kind: 'unknown', example: '' };

const FOLDERS: ReadonlyMap<string, Folder> = new Map([
	['bao-cao', { depth: 3, extension: '.mdx', kind: 'report', example: 'bao-cao/<năm>/<cơ quan>/<tên báo cáo>.mdx' }],
	['van-ban', { depth: 1, extension: '.mdx', kind: 'document', example: 'van-ban/<mã văn bản>.mdx' }],
	['so-lieu', { depth: 1, extension: '.yaml', kind: 'indicator', example: 'so-lieu/<mã số liệu>.yaml' }],
	['co-quan', { depth: 1, extension: '.yaml', kind: 'organisation', example: 'co-quan/<mã cơ quan>.yaml' }],
]);

function messageFor(path: string): string {
	const [folder = '', ...rest] = path.split('/');
	const name = rest.at(-1) ?? folder;
	const expected = FOLDERS.get(folder);
	if (path.toLowerCase() === 'site.yml' || path.toLowerCase() === 'site.yaml') {
		return 'Tệp khai báo của cổng phải tên đúng là “site.yaml”. Hãy đổi tên tệp.';
	}
	if (name !== name.normalize('NFC')) {
		return `Tên tệp ghi dấu tiếng Việt ở dạng tách rời (NFD). Hãy đổi tên tệp thành “${name.normalize('NFC')}”, gõ lại bằng bộ gõ Unicode dựng sẵn.`;
	}
	if (expected === undefined) {
		const folders = [...FOLDERS.values()].map(({ example }) => example);
		return `Tệp không nằm đúng chỗ. Thư mục nội dung chỉ có site.yaml và các tệp ${folders.join(', ')}. Hãy chuyển tệp vào đúng chỗ, hoặc xóa nếu không cần.`;
	}
	if (rest.length === expected.depth) {
		return `Tệp ở đây phải có đuôi ${expected.extension}: ${expected.example}. Hãy đổi đuôi tệp; nếu là tệp đính kèm, hãy để trong thư mục cùng tên bên cạnh tệp ${expected.extension}.`;
	}
	if (expected.extension === '.mdx' && rest.length === expected.depth + 1) {
		return `Loại tệp này không được đính kèm. Tệp đính kèm chỉ nhận: ${ATTACHABLE.join(', ')}. Hãy chuyển sang PDF; nếu đây là báo cáo hay văn bản, hãy để ở ${expected.example}.`;
	}
	return `Tệp nằm sai tầng thư mục. Tệp ở đây phải theo mẫu ${expected.example}. Hãy chuyển tệp vào đúng chỗ.`;
}
