import type { DraftMetadata } from '#importers/report/draft';
import type { SourceRemark } from '#importers/report/source';

/** What is known of a draft beside its metadata. */
interface Seen {
	/** As the text names who issued it. */
	readonly organNames: readonly string[];
	/** The period is the year of issue, for want of another. */
	readonly guessed: boolean;
	/** How many numbers were not proposed. */
	readonly leftOut: number;
	/** Lines of the head and the foot that nobody understands. */
	readonly unread: readonly string[];
}

/** What the metadata of a draft lacks, or only guesses, and what to do. */
export function draftRemarks(metadata: DraftMetadata, seen: Seen): readonly SourceRemark[] {
	return [
		organRemark(metadata, seen),
		typeRemark(metadata),
		subjectRemark(metadata),
		periodRemark(metadata, seen),
		missingRemark(metadata),
		figuresRemark(seen),
		unreadRemark(seen),
	].filter((remark) => remark !== null);
}

function organRemark({ organ }: DraftMetadata, { organNames }: Seen): SourceRemark | null {
	if (organ !== null) return null;
	const named = organNames.length === 0 ? 'Văn bản không ghi' : `Văn bản ghi “${organNames.join('”, “')}”`;
	return ofDraft(
		'import-organ',
		`Chưa rõ cơ quan ban hành. ${named}; không có tệp nào trong co-quan/ khớp với một cơ quan duy nhất. Hãy ghi organ và chuyển bản nháp vào đúng thư mục cơ quan.`,
	);
}

function typeRemark({ typeName }: DraftMetadata): SourceRemark | null {
	if (typeName !== null) return null;
	return ofDraft('import-type', 'Không thấy tên loại văn bản (BÁO CÁO, TỜ TRÌNH …). Hãy ghi typeName.');
}

function subjectRemark({ subject }: DraftMetadata): SourceRemark | null {
	if (subject !== null) return null;
	return ofDraft('import-subject', 'Không thấy trích yếu. Hãy ghi subject như trên văn bản.');
}

function periodRemark({ period }: DraftMetadata, { guessed }: Seen): SourceRemark | null {
	if (period === null) {
		return ofDraft(
			'import-period',
			'Chưa rõ kỳ báo cáo. Hãy ghi period (ví dụ "2023", "2020-H1") và chuyển tệp vào thư mục năm.',
		);
	}
	if (!guessed) return null;
	return ofDraft(
		'import-period',
		`Trích yếu không nêu kỳ báo cáo; tạm lấy năm ban hành ${period}. Hãy kiểm lại period.`,
	);
}

function missingRemark(metadata: DraftMetadata): SourceRemark | null {
	const { codeNumber, codeNotation, issuedDate, place, signer } = metadata;
	const missing = [
		codeNumber === null ? 'số' : null,
		codeNotation === null ? 'ký hiệu' : null,
		issuedDate === null ? 'ngày ban hành' : issuedDate.length < 10 ? 'ngày ban hành đầy đủ' : null,
		place === null ? 'nơi ban hành' : null,
		signer === null ? 'người ký' : null,
	].filter((name) => name !== null);
	if (missing.length === 0) return null;
	return ofDraft(
		'import-metadata',
		`Tệp không ghi ${missing.join(', ')}. Nếu bản đã ký có, hãy ghi vào phần đầu; nếu không, để null.`,
	);
}

function figuresRemark({ leftOut }: Seen): SourceRemark | null {
	if (leftOut === 0) return null;
	return ofDraft(
		'import-figures',
		`Bài có nhiều con số, còn ${leftOut} số chưa được đề xuất. Hãy tách phụ lục thành tệp riêng.`,
	);
}

function unreadRemark({ unread }: Seen): SourceRemark | null {
	if (unread.length === 0) return null;
	return ofDraft(
		'import-left-out',
		`Ở đầu hoặc cuối văn bản có chữ không đưa vào bản nháp: “${unread.join('”, “')}”. Nếu là nội dung, hãy chép vào bài; nếu là chữ “Dự thảo”, hãy ghi kind: draft ở source.`,
	);
}

/** It is about the draft as a whole. */
function ofDraft(rule: string, message: string): SourceRemark {
	return { rule, place: 1, message };
}
