import { z } from 'astro/zod';
import { NEW_DOCUMENTS } from '#domain/address';
import { earliest, latest, type PartialDate, printShortDate, readPartialDate } from '#domain/partial-date';
import { isProblem } from '#domain/problem';
import { shown } from '#domain/shown';
import { type Data, type DataMap, isGiven, isMap, listOf } from '#schema/data';
import type { Issue } from '#schema/issue';
import { isAttachable } from '#schema/kind-of-path';
import { day, flag, keys, list, optional, text, textThat } from '#schema/values';

/** A file beside the report or document, by its plain name. */
export const fileName = textThat(
	'wrong-attachment-name',
	isPlainFileName,
	(written) =>
		`${shown(written)} không phải tên một tệp đính kèm. Hãy ghi tên tệp kèm đuôi (ví dụ bao-cao.pdf), không có thư mục; tệp đặt trong thư mục cùng tên bên cạnh tệp .mdx này. Loại tệp như trang web hay chương trình không được đính kèm.`,
);

/** Who signed; the position as it stands above the name. */
export const signer = keys({ position: optional(text), fullName: text });

/** Keys that reports and documents share: what becomes of a page once it is published. */
export const publicationShape = {
	posted: day,
	access: z.enum(['public', 'internal', 'party', 'unknown']),
	draft: flag,
	files: list(keys({ file: fileName, title: text, kind: z.enum(['signed', 'annex']) })),
	withdrawn: optional(keys({ date: day, reason: text })),
	formerAddresses: list(
		textThat(
			'wrong-address',
			isFormerAddress,
			(written) =>
				`${shown(written)} không phải địa chỉ cũ của cổng này. Hãy ghi như /bao-cao/2023/so-y/ten-cu/, mở và đóng bằng dấu /.`,
		),
	),
	allowedPersonalData: list(keys({ text, reason: text })),
};

export function publicationIssues(data: DataMap, id: string): readonly Issue[] {
	const issues: Issue[] = [];
	if (isGiven(data, 'withdrawn') && isGiven(data, 'replacedBy')) {
		const message =
			'Không thể vừa rút (withdrawn) vừa thay thế (replacedBy). Hãy giữ replacedBy nếu đã có bản thay thế, withdrawn nếu không.';
		issues.push({ key: 'withdrawn', rule: 'withdrawn-and-replaced', message });
	}
	if (data['replacedBy'] === id) {
		const message = 'replacedBy dẫn tới chính tệp này. Hãy ghi mã của bản thay thế.';
		issues.push({ key: 'replacedBy', rule: 'replaced-by-itself', message });
	}
	return [...issues, ...dateIssues(data), ...fileIssues(data)];
}

/** What is posted has been issued. */
function dateIssues(data: DataMap): readonly Issue[] {
	const [issued, posted] = [dateOf(data['issuedDate']), dateOf(data['posted'])];
	if (issued === null || posted === null || earliest(issued) <= latest(posted)) return [];
	const message = `Ngày ban hành (${printShortDate(issued)}) lại sau ngày đăng lên cổng (${printShortDate(posted)}). Hãy xem lại issuedDate và posted.`;
	return [{ key: 'issuedDate', rule: 'issued-after-posted', message }];
}

function dateOf(written: Data | undefined): PartialDate | null {
	const date = typeof written === 'string' ? readPartialDate(written.trim()) : null;
	return date === null || isProblem(date) ? null : date;
}

function fileIssues(data: DataMap): readonly Issue[] {
	const names = new Set<unknown>();
	let signed = 0;
	return listOf(data['files']).flatMap((attached, index) => {
		if (!isMap(attached)) return [];
		const issues: Issue[] = [];
		const name = attached['file'];
		if (names.has(name)) {
			const message = `Tệp ${shown(name)} được kê hai lần. Hãy xóa một dòng.`;
			issues.push({ key: `files.${index}.file`, rule: 'attachment-twice', message });
		}
		if (typeof name === 'string') names.add(name);
		if (attached['kind'] === 'signed') signed += 1;
		if (attached['kind'] === 'signed' && signed > 1) {
			const message =
				'Đã có một tệp kind: signed ở trên; chỉ có một bản đã ký. Hãy đổi tệp này thành kind: annex (phụ lục).';
			issues.push({ key: `files.${index}.kind`, rule: 'two-signed-files', message });
		}
		return issues;
	});
}

function isPlainFileName(name: string): boolean {
	return !/[/\\:*?"<>|#%]/u.test(name) && !name.startsWith('.') && !name.includes('..') && isAttachable(name);
}

function isFormerAddress(address: string): boolean {
	return address !== NEW_DOCUMENTS && /^\/(?:bao-cao|van-ban)\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/){1,3}$/u.test(address);
}
