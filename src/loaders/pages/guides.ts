/** A guide for staff under `/huong-dan/`. */
export interface GuideLink {
	readonly title: string;
	readonly href: string;
	/** What one can do after reading it. */
	readonly about: string;
}

/** In the order in which somebody new needs them. */
export const GUIDES: readonly GuideLink[] = [
	{
		title: 'Từ tệp Word đến trang báo cáo',
		href: '/huong-dan/tu-word-den-trang/',
		about: 'Đưa một báo cáo soạn bằng Word lên cổng trong mười phút: nhập, soát, kiểm tra, xem thử, đăng.',
	},
	{
		title: 'Khai số liệu và quan hệ giữa các số',
		href: '/huong-dan/khai-so-lieu/',
		about: 'Bắt đầu từ một con số, rồi tổng, kế hoạch, tăng giảm; số nào cũng dẫn về câu của nó.',
	},
	{
		title: 'Đăng một văn bản',
		href: '/huong-dan/dang-van-ban/',
		about: 'Khai số, ký hiệu, ngày, cơ quan; đăng toàn văn hoặc nội dung chính, kèm bản đã ký.',
	},
	{
		title: 'Đưa báo cáo đi duyệt',
		href: '/huong-dan/duyet-bao-cao/',
		about: 'Gửi lãnh đạo một tệp mở được bằng trình duyệt, không cần cài gì.',
	},
	{
		title: 'Đính chính một con số đã đăng',
		href: '/huong-dan/dinh-chinh-so-lieu/',
		about: 'Cổng ghi sai thì sửa ở đâu, ghi đính chính thế nào; khi nào không được sửa.',
	},
	{
		title: 'Gỡ dữ liệu cá nhân',
		href: '/huong-dan/go-du-lieu-ca-nhan/',
		about: 'Lỡ đăng số giấy tờ, điện thoại, nơi ở của một người: gỡ khỏi trang và khỏi lịch sử.',
	},
	{
		title: 'Lập cổng cho một Sở khác',
		href: '/huong-dan/lap-cong/',
		about: 'Kho nội dung riêng, tên và liên hệ của cổng, kiểm tra tự động, đưa lên máy chủ.',
	},
	{
		title: 'Bảng tra các khóa',
		href: '/huong-dan/cac-khoa/',
		about: 'Mọi khóa của báo cáo, văn bản, số liệu, cơ quan và cổng, mỗi khóa một câu.',
	},
	{
		title: 'Các mã lỗi khi kiểm tra nội dung',
		href: '/huong-dan/loi/',
		about: 'Mỗi mã lỗi nghĩa là gì, cần làm gì, kèm ví dụ chưa đúng và đúng.',
	},
];
