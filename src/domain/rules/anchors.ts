import type { RuleGuides } from '#domain/rule-guide';

const JOBS = 'figures: { viec-lam: { label: Lao động có việc làm, value: "1.250", unit: lao động } }';
const TWICE = 'Quý I có 30 lao động đi làm việc ở nước ngoài. Quý II có 30 lao động đi làm việc ở nước ngoài.';

/** Where the numbers of figures stand in the text. */
export const ANCHOR_RULES = {
	'anchor-twice': {
		title: 'Hai số cùng một địa chỉ',
		meaning:
			'Mỗi số có địa chỉ riêng trong trang: tỷ lệ đạt kế hoạch của viec-lam là #so-viec-lam-percent. Không số liệu nào được mang mã trùng như thế.',
		remedy: 'Đổi mã của một số liệu.',
		wrong: { head: colliding('viec-lam-percent'), text: 'Có 1.250 lao động, đạt 104,2% kế hoạch; 35 hồ sơ.' },
		right: { head: colliding('ho-so'), text: 'Có 1.250 lao động, đạt 104,2% kế hoạch; 35 hồ sơ.' },
		neverWithout: ['figure-id-collision'],
	},
	'figure-id-collision': {
		title: 'Tên số liệu trùng địa chỉ với chỗ nhắc lại',
		meaning:
			'Chỗ nhắc lại (alsoAt) của một số nhận địa chỉ thêm đuôi -2, -3. Số liệu khác không được mang mã trùng như thế.',
		remedy: 'Đổi mã của một số liệu.',
		wrong: { head: repeated('viec-lam-2'), text: repeatedText() },
		right: { head: repeated('ho-so'), text: repeatedText() },
	},
	'figure-not-found': {
		title: 'Số không có trong bài',
		meaning: 'Mỗi số liệu phải gắn với một con số đứng trong bài, để người đọc bấm vào số là thấy đúng câu.',
		remedy: 'Sửa value cho đúng như bài viết, hoặc viết số vào bài.',
		wrong: { head: JOBS, text: 'Đã tạo việc làm cho 1.255 lao động.' },
		right: { head: JOBS, text: 'Đã tạo việc làm cho 1.250 lao động.' },
	},
	'figure-ambiguous': {
		title: 'Số có ở nhiều chỗ',
		meaning: 'Con số này đứng ở nhiều chỗ trong bài nên không biết số liệu là chỗ nào.',
		remedy: 'Thêm quote: một đoạn chữ chép từ bài, chỉ có một lần và chứa đúng số này.',
		wrong: {
			head: 'figures: { quy-hai: { label: Đi làm việc ở nước ngoài, value: "30", unit: lao động } }',
			text: TWICE,
		},
		right: {
			head: 'figures: { quy-hai: { label: Đi làm việc ở nước ngoài, value: "30", unit: lao động, quote: Quý II có 30 lao động } }',
			text: TWICE,
		},
	},
	'figure-unit': {
		title: 'Đơn vị sau số không đúng',
		meaning: 'Ngay sau con số trong bài là một đơn vị khác với đơn vị đã khai.',
		remedy: 'Sửa unit cho đúng như bài viết.',
		wrong: { head: JOBS, text: 'Đã tạo việc làm cho 1.250 hộ.' },
		right: { head: JOBS, text: 'Đã tạo việc làm cho 1.250 lao động.' },
	},
	'figure-split': {
		title: 'Số bị định dạng cắt rời',
		meaning: 'Một phần con số in đậm hay in nghiêng, phần kia không, nên không gắn được cả số.',
		remedy: 'Đặt cả số trong cùng một định dạng.',
		wrong: { head: JOBS, text: 'Đã tạo việc làm cho **1**.250 lao động.' },
		right: { head: JOBS, text: 'Đã tạo việc làm cho **1.250** lao động.' },
	},
	'figure-quote-not-found': {
		title: 'Không thấy đoạn chữ của quote',
		meaning:
			'quote phải chép đúng từng chữ một đoạn liền nhau trong cùng một đoạn văn hay một ô bảng, hoặc các ô liền nhau của một dòng bảng, cách nhau bằng | và số ở ô cuối; tiêu đề và GhiChu không tính.',
		remedy: 'Chép lại từ bài.',
		wrong: { head: quoted('Quý 2 có 30 lao động'), text: TWICE },
		right: { head: quoted('Quý II có 30 lao động'), text: TWICE },
	},
	'figure-quote-repeated': {
		title: 'Đoạn chữ của quote có nhiều lần',
		meaning: 'quote phải chỉ đúng một chỗ trong bài.',
		remedy: 'Chép dài hơn để chỉ còn một chỗ.',
		wrong: { head: quoted('có 30 lao động'), text: TWICE },
		right: { head: quoted('Quý II có 30 lao động'), text: TWICE },
	},
	'figure-quote-ambiguous': {
		title: 'quote chứa số này nhiều lần',
		meaning: 'Trong đoạn chữ đã chép, con số đứng nhiều lần nên vẫn không biết là số nào.',
		remedy: 'Chép ngắn hơn để chỉ còn một.',
		wrong: { head: quoted('có 30 lao động đi làm việc ở nước ngoài. Quý II có 30 lao động'), text: TWICE },
		right: { head: quoted('Quý II có 30 lao động'), text: TWICE },
	},
	'figure-quote-number': {
		title: 'quote không chứa số này',
		meaning: 'Đoạn chữ đã chép có trong bài, nhưng trong đó không có con số đã khai.',
		remedy: 'Sửa quote hoặc value cho khớp nhau.',
		wrong: { head: quoted('đi làm việc ở nước ngoài. Quý II'), text: TWICE },
		right: { head: quoted('Quý II có 30 lao động'), text: TWICE },
	},
	'figure-claimed-twice': {
		title: 'Một số thuộc hai số liệu',
		meaning: 'Mỗi con số trong bài chỉ thuộc một số liệu.',
		remedy: 'Thêm quote để chỉ đúng chỗ, hoặc bỏ một số liệu.',
		wrong: {
			head: [
				...quoted('Quý II có 30 lao động'),
				'  khac: { label: Lao động, value: "30", unit: lao động, quote: Quý II có 30 }',
			],
			text: TWICE,
		},
		right: {
			head: [
				...quoted('Quý II có 30 lao động'),
				'  khac: { label: Lao động, value: "30", unit: lao động, quote: Quý I có 30 }',
			],
			text: TWICE,
		},
	},
	'relation-number-not-found': {
		title: 'Số của quan hệ không ở cùng đoạn',
		meaning:
			'Số kế hoạch, mức tăng, tỷ lệ… phải đứng cùng đoạn, cùng mục danh sách hoặc cùng dòng bảng với số liệu; ở chỗ khác thì cần quote riêng.',
		remedy: 'Sửa số cho đúng như bài, hoặc thêm quote vào quan hệ.',
		wrong: { head: planned(''), text: ['Đã tạo việc làm cho 1.250 lao động.', '', 'Kế hoạch giao 1.200 lao động.'] },
		right: {
			head: planned(', quote: Kế hoạch giao 1.200'),
			text: ['Đã tạo việc làm cho 1.250 lao động.', '', 'Kế hoạch giao 1.200 lao động.'],
		},
	},
} satisfies RuleGuides;

function colliding(id: string): readonly string[] {
	return [
		'figures:',
		'  viec-lam: { label: Lao động có việc làm, value: "1.250", unit: lao động, plan: { percent: "104,2" } }',
		`  ${id}: { label: Hồ sơ, value: "35", unit: hồ sơ }`,
	];
}

function repeated(id: string): readonly string[] {
	return [
		'figures:',
		'  viec-lam: { label: Lao động có việc làm, value: "1.250", unit: lao động, quote: Có 1.250, alsoAt: [Trong 1.250] }',
		`  ${id}: { label: Hồ sơ, value: "35", unit: hồ sơ }`,
	];
}

function repeatedText(): string {
	return 'Có 1.250 lao động. Trong 1.250 lao động ấy, 35 hồ sơ đang chờ.';
}

function quoted(quote: string): readonly string[] {
	return ['figures:', `  quy-hai: { label: Đi làm việc ở nước ngoài, value: "30", unit: lao động, quote: "${quote}" }`];
}

function planned(quote: string): string {
	return `figures: { viec-lam: { label: Lao động có việc làm, value: "1.250", unit: lao động, plan: { value: "1.200"${quote} } } }`;
}
