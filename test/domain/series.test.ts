import fc from 'fast-check';
import { describe, expect, test as it } from 'vitest';
import { Decimal } from '#domain/decimal';
import type { PlacedFigure } from '#domain/placed-figure';
import { type ChartKind, isChartKind, type Series, seriesOf } from '#domain/series';
import { arbitraryFigures } from '../charts/arbitrary.ts';
import { contextOf, indicator, period, place, planRelation, sumOf, within } from '../charts/figures.ts';

function draw(
	kind: ChartKind,
	figures: readonly PlacedFigure[],
	others: readonly PlacedFigure[] = [],
): readonly Series[] {
	return seriesOf(kind, figures, contextOf([...figures, ...others], INDICATORS));
}

function only(all: readonly Series[]): Series {
	const [series, ...more] = all;
	if (series === undefined || more.length > 0) throw new Error(`Expected one series, got ${all.length}`);
	return series;
}

const INDICATORS = [
	indicator('viec-lam', { name: 'Lao động được tạo việc làm', direction: 'higher-is-better' }),
	indicator('ho-ngheo', {
		name: 'Tỷ lệ hộ nghèo',
		unit: '%',
		direction: 'lower-is-better',
		breaks: [
			{ at: period('2016'), reason: 'Chuẩn nghèo đổi.', verified: true },
			{ at: period('2022'), reason: 'Chuẩn nghèo có thể đổi.', verified: false },
		],
	}),
];

const jobs = (id: string, value: string, more: object = {}) =>
	place(id, { indicator: 'viec-lam', name: 'Lao động được tạo việc làm', value, ...more });
const poverty = (id: string, value: string, year: string, more: object = {}) =>
	place(id, { indicator: 'ho-ngheo', name: 'Tỷ lệ hộ nghèo', value, unit: '%', period: year, cutoff: 'end', ...more });

describe('every series', () => {
	it('knows the four kinds by name', () => {
		expect(['ke-hoach', 'thoi-gian', 'co-cau', 'so-sanh', 'banh'].map(isChartKind)).toEqual([
			true,
			true,
			true,
			true,
			false,
		]);
	});

	it('of no figures is none', () => {
		for (const kind of ['ke-hoach', 'thoi-gian', 'co-cau', 'so-sanh'] as const) expect(draw(kind, [])).toEqual([]);
	});

	it('never puts two families of units on one axis', () => {
		const figures = [jobs('a', '10'), place('b', { value: '5', unit: '%' }), jobs('c', '3', { unit: 'lao động' })];
		expect(draw('so-sanh', figures).map(({ unit, points }) => [unit, points.length])).toEqual([
			['người', 2],
			['%', 1],
		]);
	});

	it('counts money of different scales in the unit of the first', () => {
		const figures = [place('a', { value: '500', unit: 'triệu đồng' }), place('b', { value: '1,2', unit: 'tỷ đồng' })];
		const series = only(draw('so-sanh', figures));
		expect(series.points.map(({ value }) => value?.amount)).toEqual(['500', '1200']);
		expect(series.title).toBe('So sánh, năm 2023 (triệu đồng, tỷ đồng)');
	});

	it('holds zero and each of its numbers between its ends', () => {
		fc.assert(
			fc.property(fc.constantFrom('ke-hoach', 'thoi-gian', 'co-cau', 'so-sanh'), arbitraryFigures, (kind, figures) => {
				for (const { extent, points } of draw(kind, figures)) {
					const amounts = points.flatMap(({ value, plan }) => [value?.amount ?? '0', plan?.amount ?? '0']);
					for (const amount of amounts) {
						expect(new Decimal(extent.least).lte(amount) && new Decimal(extent.most).gte(amount)).toBe(true);
					}
				}
			}),
		);
	});

	it('says what figures share once and what sets them apart at each', () => {
		const same = [jobs('a', '10'), jobs('b', '4', { group: 'Ngoài nước', name: 'Lao động – Ngoài nước' })];
		expect(only(draw('so-sanh', same))).toMatchObject({
			title: 'Lao động được tạo việc làm, năm 2023 (người)',
			direction: 'higher-is-better',
			points: [
				{ label: 'Lao động được tạo việc làm', detail: null },
				{ label: 'Ngoài nước', detail: null },
			],
		});
		const organs = [
			jobs('a', '10', { organName: 'Sở A' }),
			jobs('b', '4', { organ: 'so-b', organName: 'Sở B', period: '2021' }),
		];
		expect(only(draw('so-sanh', organs)).points.map(({ label, detail }) => [label, detail])).toEqual([
			['Sở A', 'năm 2023'],
			['Sở B', 'năm 2021'],
		]);
	});
});

describe('plan against result', () => {
	it('takes the plan that stands beside the result', () => {
		const [point] = only(
			draw('ke-hoach', [jobs('a', '8.491', { relations: [planRelation({ value: '4.000', percent: '212,27' })] })]),
		).points;
		expect(point).toMatchObject({
			value: { amount: '8491', href: '/bao-cao/2023/so-a/tom-tat/#so-a' },
			plan: { amount: '4000', href: '/bao-cao/2023/so-a/tom-tat/#so-a-plan' },
			percentOfPlan: { number: { plain: '212.27' }, href: '/bao-cao/2023/so-a/tom-tat/#so-a-percent' },
		});
	});

	it('takes the plan figure that the relation names, even from outside the chart', () => {
		const plan = jobs('ke-hoach', '5.500', { basis: 'plan', status: 'assigned', period: '2021' });
		const result = jobs('a', '1.700', {
			period: '2021-H1',
			relations: [planRelation({ figure: 'ke-hoach', percent: '30,9' })],
		});
		const [point] = only(draw('ke-hoach', [result], [plan])).points;
		expect(point?.plan).toMatchObject({ amount: '5500', period: '2021', status: 'assigned', href: plan.href });
	});

	it.each([
		['the same period', {}, ['4']],
		['another period', { period: '2022' }, [null, '4']],
		['another group', { group: 'Ngoài nước' }, [null, '4']],
		['another organisation', { organ: 'so-b' }, [null, '4']],
		['another indicator', { indicator: 'khac' }, [null, '4']],
	])('joins a plan figure of %s as it should', (_, more, plans) => {
		const series = only(draw('ke-hoach', [jobs('a', '10'), jobs('p', '4', { basis: 'plan', ...more })]));
		expect(series.points.map(({ plan }) => plan?.amount ?? null)).toEqual(plans);
	});

	it('draws no plan that only a percentage implies', () => {
		const [point] = only(
			draw('ke-hoach', [jobs('a', '18.498', { relations: [planRelation({ percent: '101,64' })] })]),
		).points;
		expect(point?.plan).toBeNull();
		expect(point?.percentOfPlan?.number.written).toBe('101,64');
	});

	it('gives a plan without a result its own row', () => {
		const [point] = only(draw('ke-hoach', [jobs('p', '16.000', { basis: 'plan', period: '2024' })])).points;
		expect([point?.value, point?.plan?.amount, point?.detail]).toEqual([null, '16000', null]);
	});

	it('keeps a plan in another unit off the axis and says so', () => {
		const plan = place('ke-hoach', { value: '300', unit: 'hộ', basis: 'plan' });
		const result = jobs('a', '10', { relations: [planRelation({ figure: 'ke-hoach' })] });
		const series = only(draw('ke-hoach', [result], [plan]));
		expect(series.points[0]?.plan).toBeNull();
		expect(series.notes).toEqual([
			'Lao động được tạo việc làm: kế hoạch ghi bằng đơn vị khác (300 hộ), không chung trục.',
		]);
	});
});

describe('change over time', () => {
	it('goes in the order of time, whatever the order of naming', () => {
		const series = only(
			draw('thoi-gian', [
				poverty('c', '5,18', '2023'),
				poverty('a', '7,97', '2022'),
				poverty('b', '8', '2022', { cutoff: 'start' }),
			]),
		);
		expect(series.points.map(({ label }) => label)).toEqual(['đầu năm 2022', 'cuối năm 2022', 'cuối năm 2023']);
		expect(series.direction).toBe('lower-is-better');
	});

	it.each([
		['2021', '2022', 'Chuẩn nghèo có thể đổi (chưa kiểm chứng)'],
		['2020', '2023', 'Chuẩn nghèo có thể đổi (chưa kiểm chứng)'],
		['2015', '2016', 'Chuẩn nghèo đổi'],
		['2022', '2023', null],
		['2020', '2021', null],
	])('from %s to %s is joined unless the indicator breaks there', (from, to, reason) => {
		const series = only(draw('thoi-gian', [poverty('a', '7', from), poverty('b', '5', to)]));
		expect(series.points.map(({ breakBefore }) => breakBefore)).toEqual([null, reason]);
		expect(series.notes).toEqual(reason === null ? [] : [`Không nối vào cuối năm ${to}: ${reason}.`]);
	});

	it('breaks between a plan under one standard and results under another, though no line joins them', () => {
		const plan = poverty('p', '7', '2020', { basis: 'plan', qualifier: 'less-than' });
		const series = only(draw('thoi-gian', [plan, poverty('a', '7,97', '2022'), poverty('b', '5,18', '2023')]));
		const reason = 'Chuẩn nghèo có thể đổi (chưa kiểm chứng)';
		expect(series.points.map(({ breakBefore }) => breakBefore)).toEqual([null, reason, null]);
		expect(series.notes).toEqual([`Không nối vào cuối năm 2022: ${reason}.`]);
	});

	it('says on each of two figures of one thing that the other window stands apart', () => {
		const figures = [jobs('a', '5', { period: '2020-H1' }), jobs('b', '9', { period: '2020' })];
		expect(draw('thoi-gian', figures).map(({ notes }) => notes)).toEqual([
			['Hình này chỉ có kỳ 6 tháng; kỳ năm ở hình riêng, vì không so trực tiếp được.'],
			['Hình này chỉ có kỳ năm; kỳ 6 tháng ở hình riêng, vì không so trực tiếp được.'],
		]);
	});

	it('draws numbers of another unit in another figure', () => {
		const figures = [jobs('a', '5', { period: '2022' }), jobs('b', '9', { unit: '%' })];
		expect(draw('thoi-gian', figures).map(({ unit, notes }) => [unit, notes.length])).toEqual([
			['người', 1],
			['%', 1],
		]);
	});

	it.each([
		['2021', '2022', false],
		['2020', '2022', true],
		['2020-H1', '2021-H2', false],
		['2016/2020', '2021/2025', false],
		['2011/2015', '2021/2025', true],
	])('knows whether years are missing between %s and %s', (from, to, gap) => {
		const series = only(draw('thoi-gian', [jobs('a', '5', { period: from }), jobs('b', '6', { period: to })]));
		expect(series.points.map(({ gapBefore }) => gapBefore)).toEqual([false, gap]);
		expect(series.notes).toEqual(gap ? ['Nét đứt: giữa hai điểm có năm không có số liệu.'] : []);
	});

	it('counts from the last result, past a plan and an estimate beside it', () => {
		const series = only(
			draw('thoi-gian', [
				jobs('a', '5', { period: '2019' }),
				jobs('p', '6', { period: '2021', basis: 'plan' }),
				jobs('uoc', '7', { period: '2022', basis: 'estimate' }),
				jobs('b', '8', { period: '2022' }),
			]),
		);
		expect(series.points.map(({ apart, gapBefore }) => [apart, gapBefore])).toEqual([
			[false, false],
			[false, true],
			[true, true],
			[false, true],
		]);
	});

	it('gives money at several scales one axis', () => {
		const figures = [
			place('a', { name: 'Kinh phí', value: '900', unit: 'triệu đồng' }),
			place('b', { name: 'Kinh phí', value: '1,2', unit: 'tỷ đồng', organ: 'so-b' }),
		];
		expect(draw('thoi-gian', figures).map(({ extent, points }) => [extent.most, points[0]?.value?.amount])).toEqual([
			['1200', '900'],
			['1200', '1200'],
		]);
	});

	it('keeps a yearly number from flattening a monthly one', () => {
		const figures = [jobs('a', '5', { period: '2023-M05' }), jobs('b', '900')];
		expect(draw('thoi-gian', figures).map(({ extent }) => extent.most)).toEqual(['5', '900']);
	});

	it('never joins half a year to a year', () => {
		const figures = ['2020-H1', '2020', '2021-H1'].map((each) => jobs(each, '10', { period: each }));
		expect(draw('thoi-gian', figures).map(({ points }) => points.map((point) => point.period))).toEqual([
			['2020-H1', '2021-H1'],
			['2020'],
		]);
	});

	it('is one line for each group, organisation and way of counting', () => {
		const figures = [
			jobs('a', '1', { period: '2022' }),
			jobs('b', '2'),
			jobs('c', '3', { group: 'Ngoài nước' }),
			jobs('d', '4', { organ: 'so-b', organName: 'Sở B' }),
			jobs('e', '5', { cumulative: true }),
		];
		expect(draw('thoi-gian', figures).map(({ points }) => points.length)).toEqual([2, 1, 1, 1]);
	});

	it('gives the lines of several organisations one length of axis', () => {
		const figures = [
			poverty('a', '5', '2023', { organName: 'Sở A' }),
			poverty('b', '12', '2023', { organ: 'so-b', organName: 'Sở B' }),
		];
		const lines = draw('thoi-gian', figures);
		expect(lines.map(({ extent }) => extent.most)).toEqual(['12', '12']);
		expect(lines.map(({ title }) => title)).toEqual([
			'Tỷ lệ hộ nghèo, Sở A, cuối năm 2023 (%)',
			'Tỷ lệ hộ nghèo, Sở B, cuối năm 2023 (%)',
		]);
	});

	it('shows a number stated twice once, and two numbers for one moment apart', () => {
		const twice = [
			poverty('a', '7,97', '2022'),
			poverty('b', '7,97', '2022', { report: '2022/so-a/nam' }),
			poverty('c', '8,01', '2022'),
		];
		const series = only(draw('thoi-gian', twice));
		expect(series.points.map(({ value, breakBefore }) => [value?.amount, breakBefore])).toEqual([
			['7.97', null],
			['8.01', 'các báo cáo ghi hai số khác nhau cho cùng một thời điểm'],
		]);
	});

	it('never joins a plan to results', () => {
		const series = only(
			draw('thoi-gian', [poverty('a', '5', '2023'), poverty('p', '3', '2024', { basis: 'plan', cutoff: null })]),
		);
		expect(series.points.map(({ value, plan }) => [value?.amount, plan?.amount])).toEqual([
			['5', undefined],
			[undefined, '3'],
		]);
	});
});

describe('parts of a whole', () => {
	const parts = ['32', '5', '2', '1'].map((value, index) => jobs(`p${index}`, value, { group: `Nhóm ${index}` }));
	const ids = parts.map(({ figure }) => figure.id);
	const inside = parts.map(({ figure, ...placed }) => ({
		...placed,
		figure: { ...figure, relations: [within('tong')] },
	}));
	const rounded = (value: string, id: string) => place(id, { value, unit: 'tỷ đồng' });

	it.each([
		['a partition that adds up', jobs('tong', '40', { relations: [sumOf(...ids)] }), parts, null, []],
		[
			'a partition that does not',
			jobs('tong', '42', { relations: [sumOf(...ids)] }),
			parts,
			null,
			['Các phần cộng lại là 40 người, báo cáo ghi 42 người.'],
		],
		[
			'parts within a whole',
			jobs('tong', '42'),
			inside,
			{ label: 'còn lại chưa nêu', amount: '2', how: '42 − 32 − 5 − 2 − 1 = 2' },
			[],
		],
		[
			'parts larger than their whole',
			jobs('tong', '39'),
			inside,
			null,
			['Các phần cộng lại là 40 người, báo cáo ghi 39 người.'],
		],
		[
			'some of the stated parts',
			jobs('tong', '40', { relations: [sumOf(...ids)] }),
			parts.slice(0, 2),
			{ label: 'các phần khác', amount: '3', how: '40 − 32 − 5 = 3' },
			[],
		],
		[
			'a whole stated roughly',
			jobs('tong', '42', { qualifier: 'about' }),
			inside,
			null,
			['Có số nêu ước chừng nên không tính phần còn lại.'],
		],
	])('reads %s', (_, whole, rest, remainder, notes) => {
		expect(only(draw('co-cau', [whole, ...rest]))).toMatchObject({ whole: { label: 'Tổng số' }, remainder, notes });
	});

	it.each([
		['12,6', ['8,3', '4,4'], []],
		['12,5', ['8,3', '4,29'], []],
		['12,9', ['8,3', '4,4'], ['Các phần cộng lại là 12,7 tỷ đồng, báo cáo ghi 12,9 tỷ đồng.']],
	])('lets rounded money %s be %s within what rounding and cutting allow', (whole, values, notes) => {
		const rest = values.map((value, index) => rounded(value, `r${index}`));
		const total = place('tong', { value: whole, unit: 'tỷ đồng', relations: [sumOf('r0', 'r1')] });
		expect(only(draw('co-cau', [total, ...rest])).notes).toEqual(notes);
	});

	it('draws mere parts when nothing says that the first is their whole', () => {
		const series = only(draw('co-cau', [jobs('tong', '40'), ...parts]));
		expect([series.whole, series.remainder, series.points.length]).toEqual([null, null, 5]);
	});

	it('does not add up rates of different groups', () => {
		const rates = [
			place('tong', { value: '2', unit: '%' }),
			place('a', { value: '4', unit: '%', relations: [within('tong')] }),
		];
		expect(only(draw('co-cau', rates)).whole).toBeNull();
	});

	it('remarks when one sum counts in several words', () => {
		const figures = [
			jobs('tong', '5', { relations: [sumOf('a', 'b')] }),
			jobs('a', '3', { unit: 'lượt người' }),
			jobs('b', '2'),
		];
		expect(only(draw('co-cau', figures)).notes).toEqual([
			'Đơn vị ghi trong báo cáo không như nhau: người, lượt người.',
		]);
	});

	it('breaks when any operand is moved by one', () => {
		fc.assert(
			fc.property(
				fc.array(fc.nat(9999), { minLength: 1, maxLength: 6 }),
				fc.nat(5),
				fc.constantFrom(-1, 1),
				(values, at, step) => {
					const whole = values.reduce((sum, value) => sum + value, 0);
					const moved = values.map((value, index) => (index === at % values.length ? value + step : value));
					fc.pre(moved.every((value) => value >= 0));
					const notesFor = (numbers: readonly number[]) => {
						const figures = numbers.map((value, index) => jobs(`x${index}`, String(value), { group: String(index) }));
						const total = jobs('tong', String(whole), {
							relations: [sumOf(...figures.map(({ figure }) => figure.id))],
						});
						return only(draw('co-cau', [total, ...figures])).notes;
					};
					expect([notesFor(values).length, notesFor(moved).length]).toEqual([0, 1]);
				},
			),
		);
	});
});

describe('comparison', () => {
	it('keeps the order of naming and says which number is a plan', () => {
		const series = only(
			draw('so-sanh', [
				jobs('p', '4', { basis: 'plan', status: 'proposed' }),
				jobs('a', '10'),
				jobs('e', '12', { basis: 'estimate' }),
			]),
		);
		expect(series.points.map(({ value, detail }) => [value?.amount, detail])).toEqual([
			['4', 'mức đề xuất'],
			['10', null],
			['12', 'ước thực hiện'],
		]);
	});
});
