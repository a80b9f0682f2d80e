import type { RuleGuides } from '#domain/rule-guide';

const JOBS = 'figures: { viec-lam: { label: Lao động có việc làm, value: "1.250", unit: lao động } }';

/** What the frontmatter says of figures. */
export const FIGURE_RULES = {
	'indicator-or-label': {
		title: 'Số liệu chưa có tên, hoặc có hai tên',
		meaning:
			'Số liệu theo dõi qua các kỳ mang indicator (mã của một tệp trong so-lieu/); số liệu khác mang label. Cần đúng một trong hai.',
		remedy: 'Thêm một tên, hoặc bỏ bớt một.',
		wrong: { head: 'figures: { viec-lam: { value: "1.250", unit: lao động } }', text: 'Có 1.250 lao động.' },
		right: { head: JOBS, text: 'Có 1.250 lao động.' },
	},
	'unknown-indicator': {
		title: 'Không có số liệu theo dõi này',
		meaning: 'indicator phải là tên một tệp trong so-lieu/.',
		remedy: 'Sửa mã, thêm tệp vào so-lieu/, hoặc dùng label nếu không theo dõi qua các kỳ.',
		wrong: {
			head: 'figures: { viec-lam: { indicator: tao-viec-lam, value: "1.250", unit: lao động } }',
			text: 'Có 1.250 lao động.',
		},
		right: {
			head: 'figures: { viec-lam: { indicator: viec-lam, value: "1.250", unit: lao động } }',
			text: 'Có 1.250 lao động.',
		},
	},
	'indicator-unit': {
		title: 'Đơn vị khác đơn vị của số liệu theo dõi',
		meaning: 'Số liệu theo dõi tính bằng một loại đơn vị, để các kỳ so được với nhau.',
		remedy: 'Sửa đơn vị theo bài; nếu bài nói về thứ khác thì dùng label.',
		wrong: {
			head: 'figures: { viec-lam: { indicator: viec-lam, value: "1.250", unit: hộ } }',
			text: 'Có 1.250 hộ.',
		},
		right: {
			head: 'figures: { ho: { label: Số hộ có việc làm, value: "1.250", unit: hộ } }',
			text: 'Có 1.250 hộ.',
		},
	},
	'status-without-plan': {
		title: 'status không đi cùng kế hoạch',
		meaning: 'status cho biết kế hoạch mới đề xuất hay đã giao, nên chỉ dùng cho số kế hoạch.',
		remedy: 'Thêm basis: plan, hoặc xóa status.',
		wrong: {
			head: 'figures: { viec-lam: { label: Lao động có việc làm, value: "1.250", unit: lao động, status: assigned } }',
			text: 'Giao 1.250 lao động.',
		},
		right: {
			head: 'figures: { viec-lam: { label: Lao động có việc làm, value: "1.250", unit: lao động, basis: plan, status: assigned } }',
			text: 'Giao 1.250 lao động.',
		},
	},
	'empty-plan': {
		title: 'plan không nêu gì',
		meaning: 'plan phải nêu số kế hoạch, mã số liệu kế hoạch, hoặc tỷ lệ đạt kế hoạch mà bài viết.',
		remedy: 'Thêm value, figure hoặc percent, hoặc xóa plan.',
		wrong: {
			head: 'figures: { viec-lam: { label: Lao động có việc làm, value: "1.250", unit: lao động, plan: {} } }',
			text: 'Có 1.250 lao động, đạt 104,2% kế hoạch.',
		},
		right: {
			head: 'figures: { viec-lam: { label: Lao động có việc làm, value: "1.250", unit: lao động, plan: { percent: "104,2" } } }',
			text: 'Có 1.250 lao động, đạt 104,2% kế hoạch.',
		},
	},
	'empty-change': {
		title: 'change không nêu gì',
		meaning:
			'change phải nêu bài viết tăng hay giảm bao nhiêu. Câu chỉ viết “tăng” thì cần from là mã của số trước đó, để đối chiếu được.',
		remedy: 'Thêm increase, decrease, percent hoặc ratio theo câu trong bài, hoặc xóa change.',
		wrong: {
			head: 'figures: { viec-lam: { label: Lao động có việc làm, value: "1.250", unit: lao động, change: { from: null } } }',
			text: 'Có 1.250 lao động, tăng 50 lao động.',
		},
		right: {
			head: 'figures: { viec-lam: { label: Lao động có việc làm, value: "1.250", unit: lao động, change: { from: null, increase: "50" } } }',
			text: 'Có 1.250 lao động, tăng 50 lao động.',
		},
	},
	'two-directions': {
		title: 'Vừa tăng vừa giảm',
		meaning: 'Một thay đổi không thể vừa tăng vừa giảm; increase và decrease đã nói rõ chiều thì không cần direction.',
		remedy: 'Giữ một theo đúng câu trong bài.',
		wrong: {
			head: 'figures: { viec-lam: { label: Lao động có việc làm, value: "1.250", unit: lao động, change: { from: null, increase: "50", decrease: "50" } } }',
			text: 'Có 1.250 lao động, tăng 50 lao động.',
		},
		right: {
			head: 'figures: { viec-lam: { label: Lao động có việc làm, value: "1.250", unit: lao động, change: { from: null, increase: "50" } } }',
			text: 'Có 1.250 lao động, tăng 50 lao động.',
		},
	},
	'percent-without-whole': {
		title: 'percent không đi cùng outOf',
		meaning:
			'percent ở đây là tỷ lệ của “1/6 (16,7%)”, nên phải có outOf. Tỷ lệ so với kế hoạch, mức tăng, tỷ trọng có chỗ riêng.',
		remedy: 'Thêm outOf, hoặc chuyển percent vào plan, change hay share.',
		wrong: {
			head: 'figures: { nu: { label: Đại biểu nữ, value: "1", percent: "16,7" } }',
			text: 'Có 1/6 (16,7%) là nữ.',
		},
		right: {
			head: 'figures: { nu: { label: Đại biểu nữ, value: "1", outOf: "6", percent: "16,7" } }',
			text: 'Có 1/6 (16,7%) là nữ.',
		},
	},
	'percent-twice': {
		title: 'percent ghi hai lần',
		meaning: 'percent có ở cả số liệu và trong outOf, nên không biết dùng chỗ nào.',
		remedy: 'Giữ một.',
		wrong: {
			head: 'figures: { nu: { label: Đại biểu nữ, value: "1", outOf: { value: "6", percent: "16,7" }, percent: "16,7" } }',
			text: 'Có 1/6 (16,7%) là nữ.',
		},
		right: {
			head: 'figures: { nu: { label: Đại biểu nữ, value: "1", outOf: { value: "6", percent: "16,7" } } }',
			text: 'Có 1/6 (16,7%) là nữ.',
		},
	},
	'flat-partition': {
		title: 'sumOf thiếu một lớp ngoặc',
		meaning:
			'Một tổng có thể chia theo nhiều cách (theo giới, theo địa bàn), nên mỗi cách chia là một danh sách riêng bên trong.',
		remedy: 'Thêm một lớp ngoặc: sumOf: [[a, b]].',
		wrong: { head: partition('[trong-tinh, ngoai-tinh]'), text: partitionText() },
		right: { head: partition('[[trong-tinh, ngoai-tinh]]'), text: partitionText() },
	},
	'figure-reference': {
		title: 'Mã số liệu không dẫn tới đâu',
		meaning:
			'Quan hệ giữa các số được khai bằng mã. Mã gõ sai, dẫn tới chính nó, hoặc nêu hai lần thì phép tính không làm được.',
		remedy: 'Sửa mã theo phần figures; số của báo cáo khác viết <năm>/<cơ quan>/<tên báo cáo>#<mã>.',
		wrong: { head: partition('[[trong-tinh, ngoai-tin]]'), text: partitionText() },
		right: { head: partition('[[trong-tinh, ngoai-tinh]]'), text: partitionText() },
	},
} satisfies RuleGuides;

function partition(parts: string): readonly string[] {
	return [
		'figures:',
		`  viec-lam: { label: Lao động có việc làm, value: "1.250", unit: lao động, sumOf: ${parts} }`,
		'  trong-tinh: { label: Làm việc trong tỉnh, value: "1.000", unit: lao động }',
		'  ngoai-tinh: { label: Làm việc ngoài tỉnh, value: "250", unit: lao động }',
	];
}

function partitionText(): string {
	return 'Có 1.250 lao động: 1.000 lao động làm việc trong tỉnh, 250 lao động làm việc ngoài tỉnh.';
}
