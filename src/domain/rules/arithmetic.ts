import type { RuleGuides } from '#domain/rule-guide';

const KEEP =
	'Đối chiếu từng số với văn bản. Nếu chép nhầm thì sửa. Nếu văn bản ghi đúng như vậy thì giữ nguyên số và viết note cho người đọc.';

/** What the text claims, computed again. */
export const ARITHMETIC_RULES = {
	'check-sum-of': {
		title: 'Các phần cộng lại không bằng tổng',
		meaning: 'Tác giả khai rằng các số này cộng lại thành tổng; cổng cộng lại và được số khác.',
		remedy: KEEP,
		wrong: {
			head: [
				'figures:',
				'  viec-lam: { label: Lao động, value: "1.260", unit: lao động, sumOf: [[trong-tinh, ngoai-tinh]] }',
				'  trong-tinh: { label: Trong tỉnh, value: "1.000", unit: lao động }',
				'  ngoai-tinh: { label: Ngoài tỉnh, value: "250", unit: lao động }',
			],
			text: 'Có 1.260 lao động: 1.000 lao động trong tỉnh, 250 lao động ngoài tỉnh.',
		},
		right: {
			head: [
				'figures:',
				'  viec-lam: { label: Lao động, value: "1.250", unit: lao động, sumOf: [[trong-tinh, ngoai-tinh]] }',
				'  trong-tinh: { label: Trong tỉnh, value: "1.000", unit: lao động }',
				'  ngoai-tinh: { label: Ngoài tỉnh, value: "250", unit: lao động }',
			],
			text: 'Có 1.250 lao động: 1.000 lao động trong tỉnh, 250 lao động ngoài tỉnh.',
		},
	},
	'check-within': {
		title: 'Một phần lớn hơn cả tổng',
		meaning: 'Tác giả khai số này là một phần của số kia, mà phần lại lớn hơn tổng.',
		remedy: KEEP,
		wrong: { head: part('350'), text: 'Có 250 lao động, trong đó 350 lao động là nữ.' },
		right: { head: part('150'), text: 'Có 250 lao động, trong đó 150 lao động là nữ.' },
	},
	'check-plan': {
		title: 'Tỷ lệ đạt kế hoạch không khớp',
		meaning: 'Kết quả chia cho kế hoạch không ra tỷ lệ mà bài ghi.',
		remedy: KEEP,
		wrong: { head: plan('125'), text: 'Có 1.200 lao động, đạt 125% kế hoạch 1.000 lao động.' },
		right: { head: plan('120'), text: 'Có 1.200 lao động, đạt 120% kế hoạch 1.000 lao động.' },
	},
	'check-change': {
		title: 'Mức tăng, giảm không khớp',
		meaning: 'Hiệu hoặc tỷ lệ giữa số này và số trước không ra mức tăng, giảm mà bài ghi.',
		remedy: KEEP,
		wrong: { head: change('30'), text: 'Từ 100 hồ sơ, nay có 120 hồ sơ, tăng 30 hồ sơ.' },
		right: { head: change('20'), text: 'Từ 100 hồ sơ, nay có 120 hồ sơ, tăng 20 hồ sơ.' },
	},
	'check-out-of': {
		title: 'Tỷ lệ của số này trên số kia không khớp',
		meaning: 'Số trước chia cho số sau không ra tỷ lệ mà bài ghi, hoặc số trước lớn hơn số sau.',
		remedy: `${KEEP} Nếu số sau là kế hoạch thì dùng plan.`,
		wrong: { head: outOf('17,6'), text: 'Có 1/6 (17,6%) đại biểu là nữ.' },
		right: { head: outOf('16,7'), text: 'Có 1/6 (16,7%) đại biểu là nữ.' },
	},
	'check-pooled': {
		title: 'Tỷ lệ chung không khớp',
		meaning: 'Cộng các tử số, cộng các mẫu số của mọi nhóm rồi chia, kết quả khác tỷ lệ chung mà bài ghi.',
		remedy: KEEP,
		wrong: { head: pooled('45'), text: 'Xã có 2/10 nữ, huyện có 8/10 nữ, chung là 45%.' },
		right: { head: pooled('50'), text: 'Xã có 2/10 nữ, huyện có 8/10 nữ, chung là 50%.' },
	},
	'check-share': {
		title: 'Tỷ trọng không khớp',
		meaning: 'Phần chia cho tổng không ra tỷ trọng mà bài ghi, hoặc tỷ trọng quá 100%.',
		remedy: KEEP,
		wrong: { head: share('50'), text: 'Có 200 hồ sơ, trong đó 80 hồ sơ nộp qua mạng, chiếm 50%.' },
		right: { head: share('40'), text: 'Có 200 hồ sơ, trong đó 80 hồ sơ nộp qua mạng, chiếm 40%.' },
	},
	'check-amount': {
		title: 'Số tiền mỗi suất quá lớn',
		meaning:
			'Chia tiền cho số suất thì mỗi suất gấp hơn nghìn lần các suất khác trong báo cáo; thường là ghi nhầm “đồng” thành “triệu đồng”.',
		remedy: KEEP,
		wrong: { head: gifts('triệu đồng'), text: giftsText('triệu đồng') },
		right: { head: gifts('đồng'), text: giftsText('đồng') },
	},
	'check-proportion': {
		title: 'Quá 100% của một toàn bộ',
		meaning:
			'Tỷ lệ trong một toàn bộ không thể quá 100%. Tỷ lệ so với kế hoạch hay mức tăng thì có thể, và khai bằng plan, change.',
		remedy: KEEP,
		wrong: { head: poor('518'), text: 'Tỷ lệ hộ nghèo là 518%.' },
		right: { head: poor('5,18'), text: 'Tỷ lệ hộ nghèo là 5,18%.' },
	},
	'check-restated': {
		title: 'Một thứ nêu hai lần, hai số khác nhau',
		meaning: 'Cùng nội dung, nhóm, cơ quan, nơi và kỳ mà hai chỗ ghi hai số.',
		remedy: `${KEEP} Nếu là hai thứ khác nhau thì ghi group, period hay cutoff cho khác nhau; nếu số sau đính chính số trước thì ghi revises.`,
		wrong: { head: twice('7,95'), text: 'Tỷ lệ hộ nghèo là 7,97%. Như vậy hộ nghèo còn 7,95%.' },
		right: { head: twice('7,97'), text: 'Tỷ lệ hộ nghèo là 7,97%. Như vậy hộ nghèo còn 7,97%.' },
	},
	'check-direction': {
		title: 'Khai ngược chiều với câu viết',
		meaning: 'Ngay cạnh con số, bài viết “tăng” hay “giảm”, còn phần khai báo nói chiều ngược lại.',
		remedy: 'Khai đúng như câu viết. Nếu chính câu viết không đi theo các số thì phần đối chiếu sẽ nêu ra.',
		wrong: {
			head: 'figures: { ho-so: { label: Hồ sơ, value: "120", unit: hồ sơ, change: { from: null, decrease: "20" } } }',
			text: 'Có 120 hồ sơ, tăng 20 hồ sơ.',
		},
		right: {
			head: 'figures: { ho-so: { label: Hồ sơ, value: "120", unit: hồ sơ, change: { from: null, increase: "20" } } }',
			text: 'Có 120 hồ sơ, tăng 20 hồ sơ.',
		},
	},
} satisfies RuleGuides;

function part(women: string): readonly string[] {
	return [
		'figures:',
		'  viec-lam: { label: Lao động, value: "250", unit: lao động }',
		`  nu: { label: Lao động nữ, value: "${women}", unit: lao động, within: viec-lam }`,
	];
}

function plan(percent: string): string {
	return `figures: { viec-lam: { label: Lao động, value: "1.200", unit: lao động, plan: { value: "1.000", percent: "${percent}" } } }`;
}

function change(increase: string): readonly string[] {
	return [
		'figures:',
		'  truoc: { label: Hồ sơ, period: "2023", value: "100", unit: hồ sơ }',
		`  nay: { label: Hồ sơ, value: "120", unit: hồ sơ, change: { from: truoc, increase: "${increase}" } }`,
	];
}

function outOf(percent: string): string {
	return `figures: { nu: { label: Đại biểu nữ, value: "1", outOf: "6", percent: "${percent}" } }`;
}

function pooled(rate: string): readonly string[] {
	return [
		'figures:',
		'  xa: { label: Nữ ở xã, value: "2", outOf: "10", quote: Xã có 2/10 }',
		'  huyen: { label: Nữ ở huyện, value: "8", outOf: "10", quote: huyện có 8/10 }',
		`  chung: { label: Tỷ lệ nữ chung, value: "${rate}", unit: "%", pooled: [xa, huyen] }`,
	];
}

function share(percent: string): readonly string[] {
	return [
		'figures:',
		'  ho-so: { label: Hồ sơ, value: "200", unit: hồ sơ }',
		`  qua-mang: { label: Hồ sơ qua mạng, value: "80", unit: hồ sơ, share: { of: ho-so, percent: "${percent}" } }`,
	];
}

function gifts(unit: string): readonly string[] {
	return [
		'figures:',
		'  qua-tet: { label: Quà Tết, value: "100", unit: suất quà }',
		`  tien-tet: { label: Tiền quà Tết, value: "50.000.000", unit: ${unit} }`,
		'  qua-he: { label: Quà hè, value: "200", unit: suất quà }',
		'  tien-he: { label: Tiền quà hè, value: "80.000.000", unit: đồng }',
		'  qua-thu: { label: Quà Trung thu, value: "300", unit: suất quà }',
		'  tien-thu: { label: Tiền quà Trung thu, value: "60.000.000", unit: đồng }',
	];
}

function giftsText(unit: string): readonly string[] {
	return [
		`Dịp Tết tặng 100 suất quà, trị giá 50.000.000 ${unit}.`,
		'',
		'Dịp hè tặng 200 suất quà, trị giá 80.000.000 đồng.',
		'',
		'Tết Trung thu tặng 300 suất quà, trị giá 60.000.000 đồng.',
	];
}

function poor(rate: string): string {
	return `figures: { ho-ngheo: { indicator: ho-ngheo, value: "${rate}", unit: "%" } }`;
}

function twice(second: string): readonly string[] {
	return [
		'figures:',
		'  mot: { indicator: ho-ngheo, value: "7,97", unit: "%", quote: "Tỷ lệ hộ nghèo là 7,97%" }',
		`  hai: { indicator: ho-ngheo, value: "${second}", unit: "%", quote: "hộ nghèo còn ${second}%" }`,
	];
}
