import type { RuleGuides } from '#domain/rule-guide';

const KEEP =
	'Đối chiếu với văn bản gốc. Chép nhầm thì sửa; báo cáo đã ký ghi đúng như vậy thì giữ nguyên, cổng tự ghi chú cho người đọc.';

/** Numbers, dates and issuers of documents. All are warnings: only the document itself can decide. */
export const DOCUMENT_RULES = {
	'document-two-dates': {
		title: 'Một văn bản, hai ngày',
		meaning: 'Cùng một số, ký hiệu trong một năm được ghi với hai ngày khác nhau.',
		remedy: KEEP,
		wrong: { document: {}, text: 'Thực hiện Quyết định số 05/2024/QĐ-UBND ngày 20/02/2024 của UBND tỉnh A.' },
		right: { document: {}, text: 'Thực hiện Quyết định số 05/2024/QĐ-UBND ngày 10/02/2024 của UBND tỉnh A.' },
		warns: true,
	},
	'document-out-of-sequence': {
		title: 'Số và ngày không theo thứ tự',
		meaning:
			'Trong một năm, cơ quan cấp số theo thứ tự thời gian (Nghị định 30/2020/NĐ-CP, Điều 15, khoản 1). Văn bản này có số đứng sau mà ngày lại đứng trước, hoặc ngược lại.',
		remedy: KEEP,
		wrong: { text: letters('20/03/2024') },
		right: { text: letters('20/07/2024') },
		warns: true,
	},
	'document-issuer': {
		title: 'Tên cơ quan không đi cùng ký hiệu',
		meaning: 'Ký hiệu văn bản cho biết cơ quan ban hành; câu trong bài lại ghi tên một cơ quan khác.',
		remedy: KEEP,
		wrong: { text: 'Thực hiện Quyết định số 35/QĐ-UBND ngày 10/02/2024 của Sở Nội vụ tỉnh A.' },
		right: { text: 'Thực hiện Quyết định số 35/QĐ-UBND ngày 10/02/2024 của UBND tỉnh A.' },
		warns: true,
	},
	'document-two-spellings': {
		title: 'Hai cách ghi của một văn bản',
		meaning:
			'Hai ký hiệu gần giống nhau, cùng số và cùng ngày, có lẽ là một văn bản. Để riêng thì người đọc tìm được bên này mà không thấy bên kia.',
		remedy: `${KEEP} Nếu đúng là một, để một hồ sơ trong van-ban/ và ghi cách viết kia vào aliases.`,
		wrong: { text: 'Kế hoạch số 202/KH-SNVTA ngày 10/02/2024. Theo Kế hoạch số 202/KH-SNVT ngày 10/02/2024.' },
		right: { text: 'Kế hoạch số 202/KH-SNVTA ngày 10/02/2024. Theo Kế hoạch số 202/KH-SNVTA ngày 10/02/2024.' },
		warns: true,
	},
	'document-of-the-future': {
		title: 'Dẫn văn bản chưa ban hành',
		meaning: 'Báo cáo dẫn một văn bản mang ngày sau ngày của chính báo cáo.',
		remedy: KEEP,
		wrong: { text: 'Thực hiện Kế hoạch số 15/KH-SNV ngày 10/02/2025.' },
		right: { text: 'Thực hiện Kế hoạch số 15/KH-SNV ngày 10/02/2024.' },
		warns: true,
	},
	'document-year': {
		title: 'Năm trong ký hiệu khác năm ban hành',
		meaning: 'Văn bản quy phạm pháp luật mang năm ban hành trong ký hiệu; ngày được ghi lại thuộc năm khác.',
		remedy: KEEP,
		wrong: { text: 'Thực hiện Quyết định số 08/2023/QĐ-UBND ngày 10/02/2024 của UBND tỉnh A.' },
		right: { text: 'Thực hiện Quyết định số 08/2024/QĐ-UBND ngày 10/02/2024 của UBND tỉnh A.' },
		warns: true,
	},
	'report-without-number': {
		title: 'Báo cáo không ghi số',
		meaning:
			'Văn bản hành chính có số, ký hiệu (Nghị định 30/2020/NĐ-CP, Điều 8, khoản 2, điểm c). Bản thu thập được không ghi; có thể là dự thảo.',
		remedy: 'Bổ sung khi có bản đã ký. Nếu nguồn không ghi thì giữ null, đừng tự điền.',
		wrong: { head: 'codeNumber: null' },
		right: { head: 'codeNumber: "12"' },
		warns: true,
	},
	'report-without-day': {
		title: 'Báo cáo không ghi đủ ngày',
		meaning:
			'Văn bản hành chính có ngày, tháng, năm ban hành (Nghị định 30/2020/NĐ-CP, Điều 8, khoản 2, điểm d). Bản thu thập được không ghi đủ.',
		remedy: 'Bổ sung khi có bản đã ký. Nếu nguồn không ghi thì giữ nguyên, đừng tự điền.',
		wrong: { head: 'issuedDate: "2025-01"' },
		right: { head: 'issuedDate: "2025-01-06"' },
		warns: true,
	},
} satisfies RuleGuides;

function letters(date: string): readonly string[] {
	return [
		'- Kế hoạch số 100/KH-SNV ngày 05/05/2024;',
		'- Kế hoạch số 110/KH-SNV ngày 05/06/2024;',
		`- Kế hoạch số 120/KH-SNV ngày ${date};`,
		'- Kế hoạch số 130/KH-SNV ngày 05/08/2024.',
	];
}
