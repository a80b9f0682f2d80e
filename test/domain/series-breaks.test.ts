import { describe, expect, it } from 'vitest';
import type { SeriesBreak } from '#domain/boundaries';
import type { Indicator } from '#domain/indicator';
import type { PlacedFigure } from '#domain/placed-figure';
import { breaksBefore } from '#domain/series-breaks';
import { contextOf, indicator, period, place } from '../charts/figures.ts';

interface Trap {
	readonly figures: readonly PlacedFigure[];
	readonly breaks?: Indicator['breaks'];
	readonly boundaries?: Readonly<Record<string, readonly SeriesBreak[]>>;
}

const jobs = (id: string, value: string, year: string, more: object = {}) =>
	place(id, { indicator: 'viec-lam', name: 'Việc làm', value, period: year, ...more });
const stock = (id: string, value: string, year: string, more: object = {}) =>
	jobs(id, value, year, { unit: '%', cutoff: 'end', ...more });

const STANDARD = [{ at: period('2022'), reason: 'Chuẩn nghèo đổi từ 2022.', verified: true }];
const UNCLEAR = [{ at: period('2022'), reason: 'Chuẩn nghèo có thể khác nhau; chưa rõ.', verified: false }];
const MERGER = {
	'so-a': [{ from: '2025-07-01', reason: 'Tỉnh A tiếp nhận nhiệm vụ của tỉnh B (chưa kiểm chứng)' }],
};

/** Each trap by name: the figures, and what must be said before each of them. */
const TRAPS: Readonly<Record<string, [Trap, readonly (string | null)[]]>> = {
	'nothing changed': [{ figures: [jobs('a', '5', '2022'), jobs('b', '6', '2023')] }, [null, null]],
	'a change of definition or standard that the indicator states': [
		{ figures: [stock('a', '9', '2021'), stock('b', '8', '2022'), stock('c', '5', '2023')], breaks: STANDARD },
		[null, 'Chuẩn nghèo đổi từ 2022', null],
	],
	'a standard that no source verifies': [
		{ figures: [stock('a', '9', '2021'), stock('b', '8', '2022')], breaks: UNCLEAR },
		[null, 'Chuẩn nghèo có thể khác nhau; chưa rõ (chưa kiểm chứng)'],
	],
	'a plan under the old standard before results under the new one': [
		{
			figures: [
				stock('muc-tieu', '7', '2020', { basis: 'plan', qualifier: 'less-than' }),
				stock('b', '7,97', '2022'),
				stock('c', '5,18', '2023'),
			],
			breaks: STANDARD,
		},
		[null, 'Chuẩn nghèo đổi từ 2022', null],
	],
	'a plan right after the change, between the results of both sides': [
		{
			figures: [stock('a', '9', '2021'), stock('p', '8', '2022', { basis: 'plan' }), stock('c', '5', '2023')],
			breaks: STANDARD,
		},
		[null, 'Chuẩn nghèo đổi từ 2022', 'Chuẩn nghèo đổi từ 2022'],
	],
	'a change at the very start of a period': [
		{ figures: [jobs('a', '5', '2021'), jobs('b', '6', '2022')], breaks: STANDARD },
		[null, 'Chuẩn nghèo đổi từ 2022'],
	],
	'two changes at once': [
		{ figures: [jobs('a', '5', '2021'), jobs('b', '6', '2025')], breaks: STANDARD, boundaries: MERGER },
		[null, 'Chuẩn nghèo đổi từ 2022; Tỉnh A tiếp nhận nhiệm vụ của tỉnh B (chưa kiểm chứng)'],
	],
	'a province that took over another in the middle of a period': [
		{ figures: [jobs('a', '5', '2024'), jobs('b', '6', '2025'), jobs('c', '7', '2026')], boundaries: MERGER },
		[null, 'Tỉnh A tiếp nhận nhiệm vụ của tỉnh B (chưa kiểm chứng)', null],
	],
	'a merger of another organisation': [
		{
			figures: [jobs('a', '5', '2024', { organ: 'so-b' }), jobs('b', '6', '2025', { organ: 'so-b' })],
			boundaries: MERGER,
		},
		[null, null],
	],
	'six months and a year': [
		{ figures: [jobs('a', '5', '2020-H1'), jobs('b', '9', '2020'), jobs('c', '6', '2021-H1')] },
		[null, 'số liền trước là kỳ 6 tháng, số này là kỳ năm', 'số liền trước là kỳ năm, số này là kỳ 6 tháng'],
	],
	'a month is no stock': [
		{ figures: [stock('a', '5', '2021-M03'), jobs('b', '5', '2021-M11', { unit: '%' })] },
		[null, 'số liền trước là số tại một thời điểm, số này là kỳ tháng'],
	],
	'a stated change hidden behind a figure of another window': [
		{
			figures: [jobs('a', '5', '2021-H1'), jobs('b', '9', '2022'), jobs('c', '6', '2023-H1')],
			breaks: STANDARD,
		},
		[
			null,
			'Chuẩn nghèo đổi từ 2022; số liền trước là kỳ 6 tháng, số này là kỳ năm',
			'số liền trước là kỳ năm, số này là kỳ 6 tháng; Chuẩn nghèo đổi từ 2022',
		],
	],
	'cumulative and not': [
		{ figures: [jobs('a', '5', '2022'), jobs('b', '9', '2023', { cumulative: true })] },
		[null, 'số liền trước là kỳ năm, số này là kỳ năm, lũy kế'],
	],
	'người and lượt người': [
		{ figures: [jobs('a', '5', '2022'), jobs('b', '6', '2023', { unit: 'lượt người' })] },
		[null, 'đơn vị ghi khác nhau: trước là “người”, sau là “lượt người”'],
	],
	'a number without a unit': [
		{ figures: [jobs('a', '5', '2022', { unit: null }), jobs('b', '6', '2023')] },
		[null, 'đơn vị ghi khác nhau: trước là không ghi đơn vị, sau là “người”'],
	],
	'money at two scales is one unit': [
		{ figures: [jobs('a', '900', '2022', { unit: 'triệu đồng' }), jobs('b', '1', '2023', { unit: 'tỷ đồng' })] },
		[null, null],
	],
	'two numbers for one year': [
		{ figures: [jobs('a', '5', '2022'), jobs('b', '6', '2022'), jobs('c', '7', '2023')] },
		[null, 'các báo cáo ghi hai số khác nhau cho cùng một thời điểm', 'các báo cáo ghi hai số khác nhau cho năm 2022'],
	],
	'the same number stated twice, at two scales, once as a baseline': [
		{
			figures: [
				jobs('a', '900', '2022', { unit: 'triệu đồng' }),
				jobs('b', '0,9', '2022', { unit: 'tỷ đồng', basis: 'baseline' }),
				jobs('c', '1', '2023', { unit: 'tỷ đồng' }),
			],
		},
		[null, null, null],
	],
	'an estimate beside the result of the same year': [
		{
			figures: [
				jobs('a', '5', '2022'),
				jobs('uoc', '6', '2023', { basis: 'estimate' }),
				jobs('b', '7', '2023'),
				jobs('c', '8', '2024'),
			],
		},
		[null, 'số ước; đã có số thực hiện của cùng kỳ', null, null],
	],
	'an estimate alone': [
		{ figures: [jobs('a', '5', '2022'), jobs('uoc', '6', '2023', { basis: 'estimate' })] },
		[null, null],
	],
	'a plan in another unit than the results': [
		{ figures: [jobs('a', '5', '2022'), jobs('p', '6', '2023', { basis: 'plan', unit: 'lượt người' })] },
		[null, null],
	],
	'groups, organisations and places are things of their own': [
		{
			figures: [
				jobs('a', '5', '2021'),
				jobs('b', '6', '2022', { group: 'Nữ' }),
				jobs('c', '7', '2022', { organ: 'so-b' }),
				jobs('d', '8', '2022', { place: 'Huyện A' }),
			],
			breaks: STANDARD,
		},
		[null, null, null, null],
	],
};

describe('a figure must not be joined to the one before it', () => {
	it.each(Object.entries(TRAPS))('%s', (_, [{ figures, breaks = [], boundaries = {} }, expected]) => {
		const context = contextOf(figures, [indicator('viec-lam', { breaks })], boundaries);
		const said = breaksBefore(
			figures.map(({ figure }) => figure),
			context,
		);
		expect(figures.map(({ figure }) => said.get(figure) ?? null)).toEqual(expected);
	});

	it('in whatever order the figures come', () => {
		const figures = [jobs('b', '6', '2022'), jobs('a', '5', '2021')].map(({ figure }) => figure);
		const said = breaksBefore(figures, contextOf([], [indicator('viec-lam', { breaks: STANDARD })]));
		expect(figures.map((figure) => said.get(figure) ?? null)).toEqual(['Chuẩn nghèo đổi từ 2022', null]);
	});
});
