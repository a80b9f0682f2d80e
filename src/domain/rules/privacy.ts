import type { RuleGuides } from '#domain/rule-guide';

const CLEAN = { text: 'Đã giải quyết hồ sơ của người nộp đơn.' };

/** Personal data of people who did not ask to be named. */
export const PRIVACY_RULES = {
	'privacy-id-number': {
		title: 'Số căn cước, chứng minh nhân dân hoặc hộ chiếu',
		meaning: 'Con số trong bài giống số giấy tờ của một người. Ai có số ấy có thể mạo danh người đó.',
		remedy: 'Xóa số. Nếu được phép đăng, ghi nguyên văn và lý do vào allowedPersonalData.',
		wrong: { text: 'Đã giải quyết hồ sơ của người nộp đơn, số căn cước công dân 001099000000.' },
		right: CLEAN,
	},
	'privacy-phone': {
		title: 'Số điện thoại',
		meaning: 'Số của cá nhân không được đăng. Số công khai của cơ quan ghi ở contacts trong tệp của cơ quan ấy.',
		remedy: 'Xóa số, hoặc ghi vào contacts của cơ quan; có lý do khác thì ghi vào allowedPersonalData.',
		wrong: { text: 'Người nộp đơn để lại số điện thoại 0912 000 000.' },
		right: {
			head: 'allowedPersonalData: [{ text: 0912 000 000, reason: Số trực của tổ công tác công bố cho người dân. }]',
			text: 'Tổ công tác trực ở số điện thoại 0912 000 000.',
		},
	},
	'privacy-email': {
		title: 'Thư điện tử ngoài tên miền gov.vn',
		meaning: 'Địa chỉ thư trong bài không thuộc cơ quan nhà nước, có lẽ là của cá nhân.',
		remedy: 'Xóa địa chỉ, hoặc ghi vào contacts của cơ quan nếu đó là liên hệ công khai.',
		wrong: { text: 'Người nộp đơn dùng thư nguoi.nop.don@example.com.' },
		right: CLEAN,
	},
	'privacy-account': {
		title: 'Số tài khoản ngân hàng',
		meaning: 'Số tài khoản của một người hay hộ không cần cho người đọc và dễ bị lợi dụng.',
		remedy: 'Xóa số. Tài khoản tiếp nhận ủng hộ do cơ quan công bố thì ghi vào allowedPersonalData kèm lý do.',
		wrong: { text: 'Tiền hỗ trợ chuyển vào số tài khoản 1234567890123 của hộ.' },
		right: CLEAN,
	},
	'privacy-birth': {
		title: 'Ngày hoặc năm sinh của một người',
		meaning: 'Họ tên đi cùng ngày sinh đủ để nhận ra một người.',
		remedy: 'Xóa nếu người đọc không cần biết.',
		warns: true,
		wrong: { text: 'Hỗ trợ ông Nguyễn Văn A, sinh ngày 01/02/1960.' },
		right: CLEAN,
	},
	'privacy-address': {
		title: 'Nơi ở của một người',
		meaning: 'Nơi ở ghi tới số nhà, tổ, thôn cho biết một người sống ở đâu.',
		remedy: 'Xóa, hoặc chỉ ghi tới xã, phường nếu cần.',
		warns: true,
		wrong: { text: 'Hỗ trợ bà Trần Thị B, thường trú tại tổ dân phố 5, phường A.' },
		right: CLEAN,
	},
	'privacy-small-cell': {
		title: 'Một, hai trẻ em bị hại ở một nơi nêu tên',
		meaning:
			'Khi chỉ có một, hai em ở một xã nêu tên, người quanh đó biết ngay là em nào. Thông tin của trẻ em được pháp luật bảo vệ (Luật Trẻ em, Điều 21).',
		remedy: 'Gộp với nơi khác, hoặc chỉ nêu huyện, tỉnh.',
		warns: true,
		wrong: { text: 'Trong năm có 01 trẻ em bị xâm hại tại xã A.' },
		right: { text: 'Trong năm toàn tỉnh có trẻ em bị xâm hại, đều được trợ giúp.' },
	},
	'privacy-allowed-unused': {
		title: 'Cho phép một chỗ không còn trong bài',
		meaning: 'Mục của allowedPersonalData không ứng với chữ nào trong bài; để lại thì lần sau nó che mất một lỗi thật.',
		remedy: 'Xóa mục ấy, hoặc ghi lại đúng nguyên văn.',
		warns: true,
		wrong: { head: 'allowedPersonalData: [{ text: 0912 000 000, reason: Số trực của tổ công tác. }]' },
		right: CLEAN,
	},
} satisfies RuleGuides;
