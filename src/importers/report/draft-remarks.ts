import type { DraftMetadata } from '#importers/report/draft';
import type { SourceRemark } from '#importers/report/source';

/** What the metadata of a draft lacks, or only guesses, and what to do. */
export function draftRemarks(
	metadata: DraftMetadata,
	seen: { readonly organNames: readonly string[]; readonly guessed: boolean; readonly leftOut: number },
): readonly SourceRemark[] {
	const remarks: SourceRemark[] = [];
	const say = (rule: string, message: string) => remarks.push({ rule, place: 1, message });
	const { organ, typeName, subject, period, codeNumber, codeNotation, issuedDate, place, signer } = metadata;
	if (organ === null) {
		const named = seen.organNames.length === 0 ? 'Văn bản không ghi' : `Văn bản ghi “${seen.organNames.join('”, “')}”`;
		say(
			'import-organ',
			`Chưa rõ cơ quan ban hành. ${named}; không có tệp nào trong co-quan/ khớp với một cơ quan duy nhất. Hãy ghi organ và chuyển bản nháp vào đúng thư mục cơ quan.`,
		);
	}
	if (typeName === null) {
		say('import-type', 'Không thấy tên loại văn bản (BÁO CÁO, TỜ TRÌNH …). Hãy ghi typeName.');
	}
	if (subject === null) say('import-subject', 'Không thấy trích yếu. Hãy ghi subject như trên văn bản.');
	if (period === null) {
		say('import-period', 'Chưa rõ kỳ báo cáo. Hãy ghi period (ví dụ "2023", "2020-H1") và chuyển tệp vào thư mục năm.');
	} else if (seen.guessed) {
		say('import-period', `Trích yếu không nêu kỳ báo cáo; tạm lấy năm ban hành ${period}. Hãy kiểm lại period.`);
	}
	const missing = [
		codeNumber === null ? 'số' : null,
		codeNotation === null ? 'ký hiệu' : null,
		issuedDate === null ? 'ngày ban hành' : issuedDate.length < 10 ? 'ngày ban hành đầy đủ' : null,
		place === null ? 'nơi ban hành' : null,
		signer === null ? 'người ký' : null,
	].filter((name) => name !== null);
	if (missing.length > 0) {
		say(
			'import-metadata',
			`Tệp không ghi ${missing.join(', ')}. Nếu bản đã ký có, hãy ghi vào phần đầu; nếu không, để null.`,
		);
	}
	if (seen.leftOut > 0) {
		say(
			'import-figures',
			`Bài có nhiều con số, còn ${seen.leftOut} số chưa được đề xuất. Hãy tách phụ lục thành tệp riêng.`,
		);
	}
	return remarks;
}
