import type { RuleGuides } from '#domain/rule-guide';

const POSTED = {
	head: 'figures: { viec-lam: { label: Lao động có việc làm, value: "1.250", unit: lao động } }',
	text: '## Kết quả\n\nĐã tạo việc làm cho 1.250 lao động.',
};
const CHANGED = {
	head: 'figures: { viec-lam: { label: Lao động có việc làm, value: "1.260", unit: lao động } }',
	text: '## Kết quả\n\nĐã tạo việc làm cho 1.260 lao động.',
};
const WITHOUT = { text: '## Kết quả\n\nĐã tạo thêm việc làm.' };
const CORRECTED =
	'corrections: [{ date: "2025-01-20", figure: viec-lam, from: "1.250", to: "1.260", reason: Cổng chép nhầm số., kind: portal }]';

function corrected(line: string) {
	return { head: [CHANGED.head, line], text: CHANGED.text };
}

/** What was published, and what it has been corrected to. */
export const PUBLICATION_RULES = {
	'figure-not-corrected': {
		title: 'Số liệu đã đăng bị đổi mà không đính chính',
		meaning:
			'Người đọc có thể đã dẫn số đã đăng. Khi số, đơn vị, kỳ hoặc loại của một số liệu thay đổi, cổng phải nói rõ đã sửa gì, khi nào, vì sao.',
		remedy: 'Nếu số đã đăng là đúng, hãy sửa lại như cũ. Nếu cổng đã ghi sai, hãy thêm một mục vào corrections.',
		wrong: { published: POSTED, ...CHANGED },
		right: { published: POSTED, ...corrected(CORRECTED) },
	},
	'figure-removed': {
		title: 'Số liệu đã đăng không còn',
		meaning: 'Liên kết và dữ liệu đã tải về còn dẫn tới số liệu này. Xóa nó đi thì không ai biết nó từng có.',
		remedy: 'Ghi lại số liệu với mã cũ; nếu cổng đã ghi sai, thêm mục đính chính theo dòng được gợi ý.',
		wrong: { published: POSTED, ...WITHOUT },
		right: { published: POSTED, ...POSTED },
	},
	'report-removed': {
		title: 'Báo cáo đã đăng không còn tệp',
		meaning: 'Địa chỉ đã đăng không được mất: nó phải trả lời, dẫn sang chỗ mới, hoặc nói vì sao báo cáo được gỡ.',
		remedy: 'Lấy lại tệp và ghi withdrawn kèm lý do; nếu đã chuyển chỗ, ghi formerAddresses ở tệp mới.',
		wrong: { published: {}, removed: true, said: 'Tệp của một báo cáo đã đăng bị xóa khỏi thư mục bao-cao.' },
		right: { published: {}, head: 'withdrawn: { date: "2025-01-20", reason: Đăng nhầm bản dự thảo. }' },
	},
	'report-hidden': {
		title: 'Báo cáo đã đăng không còn công khai',
		meaning: 'Đổi access hoặc draft làm trang biến mất, người đọc theo địa chỉ cũ sẽ không gặp gì.',
		remedy: 'Để lại như cũ; muốn gỡ thì thêm withdrawn kèm lý do.',
		wrong: { published: {}, head: 'draft: true' },
		right: { published: {}, head: 'withdrawn: { date: "2025-01-20", reason: Đăng nhầm bản dự thảo. }' },
	},
	'not-compared': {
		title: 'Không so sánh được với bản đã đăng',
		meaning: 'Tệp ở bản trước có lỗi theo quy tắc bây giờ, nên không biết bản ấy đã đăng những số nào.',
		remedy: 'Tự đối chiếu, hoặc so với dữ liệu cổng đang đăng bằng --published.',
		warns: true,
		wrong: { published: { head: 'period: "2024-13"' } },
		right: { published: {} },
	},
	'correction-date': {
		title: 'Ngày đính chính không hợp lý',
		meaning: 'Một lỗi của cổng chỉ sửa được sau khi đã đăng, và không sửa vào ngày chưa tới.',
		remedy: 'Sửa ngày của đính chính, hoặc posted nếu ngày đăng ghi nhầm.',
		wrong: corrected(CORRECTED.replace('2025-01-20', '2025-01-02')),
		right: corrected(CORRECTED),
	},
	'correction-reason': {
		title: 'Đính chính chưa có lý do',
		meaning: 'Người đọc cần biết vì sao số đã đăng là sai.',
		remedy: 'Ghi một câu cho người đọc.',
		wrong: corrected(CORRECTED.replace('Cổng chép nhầm số.', '"…"')),
		right: corrected(CORRECTED),
	},
	'correction-disagrees': {
		title: 'Đính chính không khớp với số liệu',
		meaning: 'Mục đính chính nói số liệu đã sửa thành một số, nhưng số liệu trong bài nay là số khác.',
		remedy: 'Sửa to cho đúng với số liệu bây giờ, hoặc thêm đính chính sau cùng.',
		wrong: corrected(CORRECTED.replace('to: "1.260"', 'to: "1.270"')),
		right: corrected(CORRECTED),
	},
} satisfies RuleGuides;
