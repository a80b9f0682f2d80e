import type { SeriesBreak } from '#domain/boundaries';
import type { Indicator } from '#domain/indicator';
import type { PlacedFigure } from '#domain/placed-figure';
import { type ChartKind, type Series, seriesOf } from '#domain/series';
import { contextOf, indicator, period, place, planRelation, sumOf, within } from './figures.ts';

interface Example {
	readonly kind: ChartKind;
	readonly figures: readonly PlacedFigure[];
	/** What relations name though the chart does not list it. */
	readonly others?: readonly PlacedFigure[];
	readonly indicators?: readonly Indicator[];
	/** By organisation. */
	readonly boundaries?: Readonly<Record<string, readonly SeriesBreak[]>>;
}

const POVERTY = indicator('ty-le-ho-ngheo', {
	name: 'Tỷ lệ hộ nghèo chung',
	unit: '%',
	direction: 'lower-is-better',
	breaks: [
		{ at: period('2022'), reason: 'Chuẩn nghèo của các năm trước và từ 2022 có thể khác nhau.', verified: false },
	],
});
const poverty = (id: string, value: string, year: string, more: object = {}) =>
	place(id, {
		indicator: 'ty-le-ho-ngheo',
		name: 'Tỷ lệ hộ nghèo chung',
		value,
		unit: '%',
		period: year,
		cutoff: 'end',
		...more,
	});
const JOBS = indicator('viec-lam', { name: 'Lao động được tạo việc làm' });
const jobs = [
	place('viec-lam', {
		indicator: 'viec-lam',
		name: 'Lao động được tạo việc làm',
		value: '18.498',
		unit: 'lượt người',
		relations: [planRelation({ percent: '101,64' }), sumOf('trong-nuoc', 'ngoai-nuoc')],
	}),
	place('trong-nuoc', {
		indicator: 'viec-lam',
		group: 'Trong nước',
		name: 'Lao động được tạo việc làm – Trong nước',
		value: '17.896',
		unit: 'lượt người',
	}),
	place('ngoai-nuoc', {
		indicator: 'viec-lam',
		group: 'Ngoài nước',
		name: 'Lao động được tạo việc làm – Ngoài nước',
		value: '602',
		unit: 'lao động',
		relations: [planRelation({ percent: '301' })],
	}),
];
const training = place('dao-tao', {
	name: 'Đào tạo nghề',
	value: '8.491',
	relations: [planRelation({ value: '4.000', percent: '212,27' })],
});
const deaths = ['32', '5', '2', '1'].map((value, index) =>
	place(`nguyen-nhan-${index}`, {
		name: ['Đuối nước', 'Tai nạn giao thông', 'Ngã', 'Nguyên nhân khác mà báo cáo nêu trong cùng một câu'][index] ?? '',
		value,
		unit: 'trẻ em',
		relations: [within('tu-vong')],
	}),
);

const MULTIPLES = [
	[
		['17.200', '18.498'],
		['415', '602'],
	],
	[
		['9.100', '8.050'],
		['120', '95'],
	],
];

/** Every shape of chart, each named after what it must bear. */
export const EXAMPLES: Readonly<Record<string, Example>> = {
	'ke-hoach-one': { kind: 'ke-hoach', figures: [training] },
	'ke-hoach-rows': {
		kind: 'ke-hoach',
		figures: [
			training,
			...jobs,
			place('so-cap', {
				name: 'Tuyển mới đào tạo nghề hệ sơ cấp và dạy nghề dưới ba tháng cho lao động nông thôn, người dân tộc thiểu số',
				value: '1.700',
				period: '2021-H1',
				relations: [planRelation({ figure: 'so-cap-ke-hoach', percent: '30,9' })],
			}),
			place('sang-nam', { name: 'Tạo việc làm', value: '16.000', basis: 'plan', status: 'proposed', period: '2024' }),
			place('uoc', {
				name: 'Học viên tốt nghiệp',
				value: '7.000-8.500',
				qualifier: 'about',
				basis: 'estimate',
				relations: [planRelation({ value: '8.000' })],
			}),
		],
		others: [place('so-cap-ke-hoach', { name: 'Kế hoạch', value: '5.500', basis: 'plan', period: '2021' })],
		indicators: [JOBS],
	},
	'ke-hoach-huge': {
		kind: 'ke-hoach',
		figures: [
			place('kinh-phi', {
				name: 'Kinh phí chi trả trợ cấp thường xuyên cho người có công và thân nhân',
				value: '37.774.519.980',
				unit: 'đồng',
				relations: [planRelation({ value: '37.774.519.980', percent: '100' })],
			}),
			place('qua', {
				name: 'Quà Tết',
				value: '1,2',
				unit: 'tỷ đồng',
				relations: [planRelation({ value: '0,9' })],
			}),
		],
	},
	'thoi-gian-break': {
		kind: 'thoi-gian',
		figures: [
			poverty('a', '10,52', '2020'),
			poverty('b', '9,31', '2021'),
			poverty('c', '7,97', '2022'),
			poverty('d', '5,18', '2023'),
			poverty('e', '3', '2024', { basis: 'plan', status: 'assigned' }),
		],
		indicators: [POVERTY],
	},
	'thoi-gian-single': { kind: 'thoi-gian', figures: [poverty('d', '5,18', '2023')], indicators: [POVERTY] },
	'thoi-gian-many': {
		kind: 'thoi-gian',
		figures: [12450, 15320, 9870, 18498, 17020, 16400, 18100, 19250, 21000, 20480, 14300, 18498].map((value, index) =>
			place(`nam-${index}`, {
				name: 'Lao động được tạo việc làm',
				value: String(value),
				unit: 'lượt người',
				period: String(2012 + index),
				relations: index === 11 ? [planRelation({ value: '16.000' })] : [],
			}),
		),
	},
	'thoi-gian-periods': {
		kind: 'thoi-gian',
		figures: [
			place('h1', { name: 'Người được tư vấn', value: '1.100', period: '2020-H1' }),
			place('y', { name: 'Người được tư vấn', value: '2.600', period: '2020' }),
			place('h1b', { name: 'Người được tư vấn', value: '1.940', period: '2021-H1' }),
			place('h1c', {
				name: 'Người được tư vấn',
				value: '2.015',
				period: '2022-H1',
				qualifier: 'more-than',
				basis: 'estimate',
			}),
		],
	},
	'thoi-gian-negative': {
		kind: 'thoi-gian',
		figures: [
			place('a', { name: 'Chênh lệch cung cầu lao động', value: '1.200', period: '2020' }),
			place('b', { name: 'Chênh lệch cung cầu lao động', value: '-800', period: '2021' }),
			place('c', { name: 'Chênh lệch cung cầu lao động', value: '300', period: '2022' }),
		],
	},
	'thoi-gian-plan-under-old-standard': {
		kind: 'thoi-gian',
		figures: [
			poverty('muc-tieu', '7', '2020', { basis: 'plan', status: 'proposed', qualifier: 'less-than' }),
			poverty('b', '7,97', '2022'),
			poverty('c', '5,18', '2023'),
		],
		indicators: [POVERTY],
	},
	'thoi-gian-merger': {
		kind: 'thoi-gian',
		figures: [7.2, 6.1, 8.8, 8].map((value, index) =>
			poverty(`nam-${index}`, String(value).replace('.', ','), String(2023 + index)),
		),
		boundaries: {
			'so-a': [
				{
					from: '2025-07-01',
					reason:
						'Ủy ban nhân dân tỉnh A tiếp nhận nhiệm vụ của Ủy ban nhân dân tỉnh B từ ngày 01 tháng 7 năm 2025 (chưa kiểm chứng)',
				},
			],
		},
	},
	'thoi-gian-units': {
		kind: 'thoi-gian',
		figures: [
			place('a', { name: 'Người được tư vấn', value: '1.100', period: '2021' }),
			place('b', { name: 'Người được tư vấn', value: '2.600', unit: 'lượt người', period: '2022' }),
			place('c', { name: 'Người được tư vấn', value: '2.840', unit: 'lượt người', period: '2023' }),
		],
	},
	'thoi-gian-missing-years': {
		kind: 'thoi-gian',
		figures: [
			place('a', { name: 'Vụ tai nạn lao động', value: '28', unit: 'vụ', period: '2015' }),
			place('b', { name: 'Vụ tai nạn lao động', value: '26', unit: 'vụ', period: '2016' }),
			place('c', { name: 'Vụ tai nạn lao động', value: '18', unit: 'vụ', period: '2021' }),
			place('d', { name: 'Vụ tai nạn lao động', value: '0', unit: 'vụ', period: '2022' }),
		],
	},
	'thoi-gian-ranges-and-estimates': {
		kind: 'thoi-gian',
		figures: [
			place('a', { name: 'Lao động đi làm việc ở nước ngoài', value: '120-150', period: '2021' }),
			place('b', { name: 'Lao động đi làm việc ở nước ngoài', value: '180', period: '2022' }),
			place('uoc', { name: 'Lao động đi làm việc ở nước ngoài', value: '150', period: '2023', basis: 'estimate' }),
			place('c', { name: 'Lao động đi làm việc ở nước ngoài', value: '202', period: '2023' }),
			place('p', {
				name: 'Lao động đi làm việc ở nước ngoài',
				value: '200-300',
				period: '2024',
				basis: 'plan',
				status: 'proposed',
			}),
		],
	},
	'thoi-gian-multiples': {
		kind: 'thoi-gian',
		figures: ['Sở A', 'Sở B'].flatMap((organName, organ) =>
			[null, 'Ngoài nước'].flatMap((group, at) =>
				['2022', '2023'].map((year, index) =>
					place(`s${organ}-${at}-${year}`, {
						indicator: 'viec-lam',
						name: group === null ? 'Lao động được tạo việc làm' : `Lao động được tạo việc làm – ${group}`,
						value: MULTIPLES[organ]?.[at]?.[index] ?? '',
						unit: 'lượt người',
						group,
						organ: `so-${organ}`,
						organName,
						period: year,
					}),
				),
			),
		),
		indicators: [JOBS],
	},
	'thoi-gian-only-plans': {
		kind: 'thoi-gian',
		figures: [
			poverty('a', '4', '2022', { basis: 'plan', status: 'assigned' }),
			poverty('b', '3', '2023', { basis: 'plan', status: 'assigned' }),
		],
		indicators: [POVERTY],
	},
	'so-sanh-huge': {
		kind: 'so-sanh',
		figures: [
			place('a', { name: 'Số tiền chi trợ cấp thất nghiệp', value: '37.774.519.980', unit: 'đồng', organName: 'Sở A' }),
			place('b', {
				name: 'Số tiền chi trợ cấp thất nghiệp',
				value: '11',
				unit: 'tỷ đồng',
				organ: 'so-b',
				organName: 'Sở B',
			}),
			place('c', {
				name: 'Số tiền chi trợ cấp thất nghiệp',
				value: '0',
				unit: 'đồng',
				organ: 'so-c',
				organName: 'Sở C',
			}),
		],
	},
	'co-cau-whole': { kind: 'co-cau', figures: jobs, indicators: [JOBS] },
	'co-cau-rest': {
		kind: 'co-cau',
		figures: [
			place('tu-vong', { name: 'Trẻ em tử vong do tai nạn, thương tích', value: '42', unit: 'trẻ em' }),
			...deaths,
		],
	},
	'co-cau-mismatch': {
		kind: 'co-cau',
		figures: [
			place('tu-vong', {
				name: 'Trẻ em tử vong do tai nạn, thương tích',
				value: '42',
				unit: 'trẻ em',
				relations: [sumOf('nguyen-nhan-0', 'nguyen-nhan-1', 'nguyen-nhan-2', 'nguyen-nhan-3')],
			}),
			...deaths,
		],
	},
	'co-cau-parts': {
		kind: 'co-cau',
		figures: [
			place('cao-dang', { name: 'Cao đẳng', value: '10' }),
			place('trung-cap', { name: 'Trung cấp', value: '481' }),
			place('so-cap', { name: 'Sơ cấp và dưới ba tháng', value: '8.000' }),
		],
	},
	'so-sanh-organs': {
		kind: 'so-sanh',
		figures: [
			poverty('a', '5,18', '2023', { organ: 'a', organName: 'Sở Lao động – Thương binh và Xã hội tỉnh Đắk Nông' }),
			poverty('b', '12,2', '2021', {
				organ: 'b',
				organName: 'Sở Lao động – Thương binh và Xã hội tỉnh Lạng Sơn',
				qualifier: 'about',
			}),
			poverty('c', '9,5-10,2', '2022', {
				organ: 'c',
				organName: 'Sở Lao động – Thương binh và Xã hội tỉnh Cao Bằng',
				basis: 'estimate',
			}),
			poverty('d', '3', '2024', {
				organ: 'a',
				organName: 'Sở Lao động – Thương binh và Xã hội tỉnh Đắk Nông',
				basis: 'plan',
			}),
		],
		indicators: [POVERTY],
	},
	'so-sanh-negative': {
		kind: 'so-sanh',
		figures: [
			place('a', { name: 'Tăng', value: '120' }),
			place('b', { name: 'Giảm', value: '-45' }),
			place('c', { name: 'Không đổi', value: '0' }),
		],
	},
};

export function seriesOfExample({
	kind,
	figures,
	others = [],
	indicators = [],
	boundaries,
}: Example): readonly Series[] {
	return seriesOf(kind, figures, contextOf([...figures, ...others], indicators, boundaries));
}
