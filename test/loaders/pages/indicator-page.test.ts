import { describe, expect, it } from 'vitest';
import type { Corpus } from '#domain/corpus';
import type { Report } from '#domain/report';
import { type IndicatorPage, indicatorOrganPage, indicatorOrgans, indicatorPage } from '#loaders/pages/indicator-page';
import { indicator, period, planRelation, type Short } from '../../charts/figures.ts';
import { corpusOf, date, entry, indicatorEntry, organisation, withFigures } from '../../domain/published.ts';

const POVERTY = indicator('ho-ngheo', {
	name: 'Tỷ lệ hộ nghèo',
	field: 'giam-ngheo',
	unit: '%',
	direction: 'lower-is-better',
	breaks: [{ at: period('2022'), reason: 'Chuẩn nghèo có thể khác nhau; chưa rõ.', verified: false }],
});
const ORGANS = ['so-a', 'so-b', 'so-c'].map((id) =>
	organisation(id, {
		name: `${id} tỉnh`,
		shortName: id.toUpperCase(),
		active: { from: null, to: id === 'so-b' ? date('2025-02-28') : null },
	}),
);
const rate = (value: string, year: string, more: Partial<Short> = {}): Short => ({
	indicator: 'ho-ngheo',
	value,
	unit: '%',
	cutoff: 'end',
	period: year,
	...more,
});

function corpusWith(reports: readonly Report[]): Corpus {
	return corpusOf(reports, {
		indicators: [indicatorEntry(POVERTY)],
		organisations: ORGANS.map((each) => entry(`co-quan/${each.id}.yaml`, each)),
	});
}

function pageOf(...reports: readonly Report[]): IndicatorPage {
	return indicatorPage(corpusWith(reports), POVERTY);
}

const titles = (series: readonly { readonly title: string }[]) => series.map(({ title }) => title);

describe('the page of an indicator', () => {
	it('says what it is, in words', () => {
		expect(pageOf()).toMatchObject({
			path: '/so-lieu/ho-ngheo/',
			name: 'Tỷ lệ hộ nghèo',
			field: { name: 'Giảm nghèo', href: '/so-lieu/#giam-ngheo' },
			unit: '%',
			direction: 'giảm là tốt',
			definition: null,
			breaks: [{ period: 'năm 2022', reason: 'Chuẩn nghèo có thể khác nhau; chưa rõ', mark: ' (chưa kiểm chứng)' }],
		});
	});

	it('without any figure is empty, and says so', () => {
		expect(pageOf()).toMatchObject({
			counts: 'chưa có số liệu',
			organs: [],
			charts: { time: [], groups: [], plans: [], notes: [] },
			comparisons: [],
			sources: [],
			rest: null,
		});
	});

	it('draws small multiples that name their organisation, and breaks where the record says so', () => {
		const { charts } = pageOf(
			withFigures('2023/so-a/x', {
				a: rate('7', '2020', { basis: 'plan', qualifier: 'less-than' }),
				b: rate('7,97', '2022'),
				c: rate('5,18', '2023'),
			}),
			withFigures('2023/so-b/x', { d: rate('9', '2021'), e: rate('12', '2023') }),
		);
		const reason = 'Chuẩn nghèo có thể khác nhau; chưa rõ (chưa kiểm chứng)';
		expect(titles(charts?.time ?? [])).toEqual(['Tỷ lệ hộ nghèo, SO-A (%)', 'Tỷ lệ hộ nghèo, SO-B (%)']);
		expect(charts?.time.map(({ points }) => points.map(({ breakBefore }) => breakBefore))).toEqual([
			[null, reason, null],
			[null, reason],
		]);
		expect(charts?.time.map(({ extent }) => extent.most)).toEqual(['12', '12']);
	});

	it('draws no line for one time, and bars only where there are groups', () => {
		const alone = pageOf(withFigures('2023/so-a/x', { a: rate('5', '2023') }));
		expect([alone.charts?.time, alone.charts?.groups]).toEqual([[], []]);
		const grouped = pageOf(withFigures('2023/so-a/x', { g: rate('9', '2023', { group: 'Nữ' }), a: rate('5', '2023') }));
		expect(grouped.charts?.time).toEqual([]);
		expect(grouped.charts?.groups.map(({ title, points }) => [title, points.map(({ label }) => label)])).toEqual([
			['Tỷ lệ hộ nghèo, SO-A, cuối năm 2023 (%)', ['Tỷ lệ hộ nghèo', 'Nữ']],
		]);
	});

	it('draws plans beside results, each organisation by itself', () => {
		const { charts } = pageOf(
			withFigures('2023/so-a/x', { a: rate('5', '2023', { relations: [planRelation({ percent: '90' })] }) }),
			withFigures('2022/so-b/x', { p: rate('4', '2023', { basis: 'plan', status: 'assigned' }) }),
			withFigures('2023/so-b/x', { b: rate('6', '2023'), c: rate('8', '2022') }),
		);
		expect(
			charts?.plans.map(({ title, points }) => [
				title,
				points.map(({ value, plan, percentOfPlan }) => [value?.amount, plan?.amount, percentOfPlan?.number.plain]),
			]),
		).toEqual([
			['Tỷ lệ hộ nghèo, SO-A, cuối năm 2023 (%)', [['5', undefined, '90']]],
			['Tỷ lệ hộ nghèo, SO-B, cuối năm 2023 (%)', [['6', '4', undefined]]],
		]);
	});

	it('compares organisations, and says whom it leaves out', () => {
		const { comparisons } = pageOf(
			withFigures('2023/so-b/x', { a: rate('9', '2023') }),
			withFigures('2023/so-a/x', { a: rate('5', '2023') }),
			withFigures('2023/so-c/x', { a: rate('5', '2023') }),
			withFigures('2023/so-c/y', { a: rate('6', '2023') }),
		);
		expect(comparisons).toMatchObject([
			{
				kind: 'so-sanh',
				title: 'Tỷ lệ hộ nghèo, cuối năm 2023 (%)',
				points: [{ label: 'SO-A' }, { label: 'SO-B' }],
				notes: ['Không đặt vào so sánh vì các báo cáo nêu hai số khác nhau: SO-C.'],
			},
		]);
	});

	it('lists the newest figure of each organisation, and its life span', () => {
		const { organs, counts } = pageOf(
			withFigures('2023/so-b/x', { a: rate('9', '2022'), b: rate('8', '2023') }),
			withFigures('2023/so-a/x', { a: rate('5', '2023') }),
		);
		expect(counts).toBe('2 cơ quan, 2 kỳ, 3 số liệu');
		expect(organs).toEqual([
			{
				name: 'SO-A',
				href: '#nguon-so-a',
				lifeSpan: null,
				newest: {
					value: '5%',
					href: '/bao-cao/2023/so-a/x/#so-a',
					about: 'cuối năm 2023, thực hiện',
					notes: [],
					organ: 'SO-A',
				},
				count: '1 số liệu',
			},
			{
				name: 'SO-B',
				href: '#nguon-so-b',
				lifeSpan: 'đã kết thúc hoạt động ngày 28 tháng 02 năm 2025 (chưa kiểm chứng)',
				newest: expect.objectContaining({ value: '8%' }),
				count: '2 số liệu',
			},
		]);
	});

	it('says first what was last reported, of whichever organisation', () => {
		const one = withFigures('2023/so-b/x', { a: rate('9', '2022'), b: rate('8', '2023') });
		const two = withFigures('2022/so-a/x', { a: rate('5', '2022') });
		expect(pageOf(one, two).newest).toMatchObject({ value: '8%', organ: 'SO-B', about: 'cuối năm 2023, thực hiện' });
		expect(pageOf().newest).toBeNull();
	});

	it('quotes each sentence once, with all figures that it states, and what the reader must know of them', () => {
		const { sources } = pageOf(
			withFigures(
				'2023/so-a/x',
				{
					a: rate('5', '2023', { sourceNote: 'Số sơ bộ.', note: 'Xem lại.' }),
					p: rate('3', '2024', {
						basis: 'plan',
						status: 'proposed',
						qualifier: 'less-than',
						group: 'Nữ',
						place: 'Huyện A',
					}),
				},
				{ edition: 'rewritten', subject: 'Tóm tắt năm 2023' },
			),
		);
		expect(sources).toEqual([
			{
				id: 'nguon-so-a',
				organ: 'SO-A',
				reports: [
					{
						href: '/bao-cao/2023/so-a/x/',
						subject: 'Tóm tắt năm 2023',
						kind: 'Báo cáo, bản biên soạn lại',
						sentences: [
							{
								quote: 'Một câu.',
								figures: [
									{
										value: 'dưới 3%',
										href: '/bao-cao/2023/so-a/x/#so-p',
										about: 'Nữ, Huyện A, cuối năm 2024, mức đề xuất',
										notes: [],
									},
									{
										value: '5%',
										href: '/bao-cao/2023/so-a/x/#so-a',
										about: 'cuối năm 2023, thực hiện',
										notes: ['Số sơ bộ.', 'Ghi chú của cổng: Xem lại.'],
									},
								],
							},
						],
					},
				],
			},
		]);
	});
});

describe('an indicator with many figures', () => {
	/** 30 years of two organisations, and a third whose only report was withdrawn. */
	const many = corpusWith([
		...['so-a', 'so-b'].flatMap((organ) =>
			Array.from({ length: 31 }, (_, n) =>
				withFigures(`${1990 + n}/${organ}/x`, { a: rate(String(n), String(1990 + n)) }),
			),
		),
		withFigures('2020/so-c/x', { a: rate('1', '2020') }, { withdrawn: { date: date('2024'), reason: 'Nhầm.' } }),
	]);
	const page = indicatorPage(many, POVERTY);

	it('leaves charts and sources to a page for each organisation, even to one without figures in force', () => {
		expect([page.charts, page.sources]).toEqual([null, []]);
		expect(page.organs.map(({ href, newest }) => [href, newest?.value])).toEqual([
			['/so-lieu/ho-ngheo/so-a/', '30%'],
			['/so-lieu/ho-ngheo/so-b/', '30%'],
			['/so-lieu/ho-ngheo/so-c/', undefined],
		]);
		expect(indicatorOrgans(many, POVERTY).toSorted()).toEqual(['so-a', 'so-b', 'so-c']);
		expect(indicatorOrganPage(many, POVERTY, 'so-c')).toMatchObject({ counts: 'chưa có số liệu', sources: [] });
	});

	it('draws the newest 24 times of a line, and says so', () => {
		const { path, charts, sources, comparisons } = indicatorOrganPage(many, POVERTY, 'so-a');
		expect(path).toBe('/so-lieu/ho-ngheo/so-a/');
		expect(charts?.time.map(({ points }) => points.map((each) => each.period))).toEqual([
			Array.from({ length: 24 }, (_, n) => String(1997 + n)),
		]);
		expect(charts?.notes).toEqual(['Hình vẽ dừng ở 24 kỳ mới nhất.']);
		expect(sources.flatMap(({ reports }) => reports)).toHaveLength(31);
		expect(comparisons).toEqual([]);
	});

	it('compares the newest times, at most 100 rows', () => {
		expect(page.comparisons).toHaveLength(31);
		expect(page.comparisons[0]?.title).toBe('Tỷ lệ hộ nghèo, cuối năm 2020 (%)');
		const organs = Array.from({ length: 40 }, (_, n) => organisation(`so-${n}`));
		const reports = organs.map(({ id }) =>
			withFigures(`2023/${id}/x`, { a: rate('1', '2021'), b: rate('2', '2022'), c: rate('3', '2023') }),
		);
		const wide = corpusOf(reports, {
			indicators: [indicatorEntry(POVERTY)],
			organisations: organs.map((each) => entry(`co-quan/${each.id}.yaml`, each)),
		});
		expect(indicatorPage(wide, POVERTY).comparisons.map(({ title, points }) => [title, points.length])).toEqual([
			['Tỷ lệ hộ nghèo, cuối năm 2023 (%)', 40],
			['Tỷ lệ hộ nghèo, cuối năm 2022 (%)', 40],
		]);
	});

	it('has no pages of organisations while one page bears all, or while there is but one organisation', () => {
		const few = corpusWith([withFigures('2023/so-a/x', { a: rate('1', '2023') })]);
		const one = corpusWith(
			Array.from({ length: 70 }, (_, n) => withFigures(`${1950 + n}/so-a/x`, { a: rate('1', String(1950 + n)) })),
		);
		expect([indicatorOrgans(few, POVERTY), indicatorOrgans(one, POVERTY)]).toEqual([[], []]);
		expect(indicatorPage(one, POVERTY).charts).not.toBeNull();
	});

	it('quotes 200 sentences at most, and says how many there are besides', () => {
		const figures = Object.fromEntries(
			Array.from({ length: 230 }, (_, n) => [`s${n}`, rate(String(n), '2023', { group: `Nhóm ${n}` })]),
		);
		const { rest, sources } = pageOf(withFigures('2023/so-a/x', figures));
		expect(rest).toMatch(/^Trang này dẫn 200 số liệu mới nhất; 30 số liệu cũ hơn/u);
		expect(sources[0]?.reports[0]?.sentences[0]?.figures).toHaveLength(200);
	});
});
