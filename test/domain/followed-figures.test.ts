import { describe, expect, it } from 'vitest';
import { buildCorpus } from '#domain/corpus';
import { figureBreaks, findFollowed, followedFigures, newestFigure } from '#domain/followed-figures';
import type { Report } from '#domain/report';
import { indicator, type Short } from '../charts/figures.ts';
import { period } from './plan-values.ts';
import { corpusOf, date, entriesOf, indicatorEntry, published, withFigures } from './published.ts';

const POVERTY = indicator('ho-ngheo', {
	unit: '%',
	breaks: [{ at: period('2022'), reason: 'Chuẩn nghèo đổi.', verified: true }],
});
const rate = (value: string, more: Partial<Short> = {}): Short => ({
	indicator: 'ho-ngheo',
	value,
	unit: '%',
	cutoff: 'end',
	...more,
});

function follow(reports: readonly Report[]) {
	return followedFigures(corpusOf(reports, { indicators: [indicatorEntry(POVERTY)] }), 'ho-ngheo');
}

describe('the figures of an indicator', () => {
	it('come from all reports, the newest time first', () => {
		const { figures, byOrgan } = follow([
			withFigures('2021/so-a/x', { cu: rate('9', { period: '2021' }) }),
			withFigures('2023/so-a/x', { nay: rate('5'), truoc: rate('7', { period: '2022' }) }),
			withFigures('2022/so-b/x', { khac: rate('8', { period: '2022' }), la: { value: '3', name: 'Khác' } }),
		]);
		expect(figures.map(({ href }) => href.replace('/bao-cao/', ''))).toEqual([
			'2023/so-a/x/#so-nay',
			'2023/so-a/x/#so-truoc',
			'2022/so-b/x/#so-khac',
			'2021/so-a/x/#so-cu',
		]);
		expect([...byOrgan].map(([organ, own]) => [organ, own.length])).toEqual([
			['so-a', 3],
			['so-b', 1],
		]);
	});

	it('stand in a text', () => {
		const value = withFigures('2023/so-a/x', { nay: rate('5') });
		const corpus = buildCorpus(
			entriesOf({ reports: [published(value, ['nay'])], indicators: [indicatorEntry(POVERTY)] }),
		);
		expect(followedFigures(corpus, 'ho-ngheo')).toMatchObject({ figures: [], posted: new Map() });
	});

	it('are not those of a withdrawn or replaced report, whose organisation is remembered all the same', () => {
		const withdrawn = { date: date('2024'), reason: 'Đăng nhầm.' };
		const found = follow([
			withFigures('2023/so-a/x', { nay: rate('5') }, { withdrawn }),
			withFigures('2023/so-b/x', { nay: rate('6') }, { replacedBy: '2023/so-b/y' }),
			withFigures('2023/so-b/y', { nay: rate('7') }),
		]);
		expect(found.figures.map(({ figure }) => figure.value.number.plain)).toEqual(['7']);
		expect(Object.fromEntries(found.posted)).toEqual({ 'so-a': 1, 'so-b': 2 });
	});

	it.each([
		['the place that the report names', { place: 'Gia Nghĩa' }, {}, null],
		['no place', { place: null }, {}, null],
		['a district', { place: 'Gia Nghĩa' }, { place: 'Huyện A' }, 'Huyện A'],
	])('are of the whole area unless a figure says otherwise: %s', (_, given, more, expected) => {
		const { figures } = follow([withFigures('2023/so-a/x', { nay: rate('5', more) }, given)]);
		expect(figures.map(({ figure }) => figure.place)).toEqual([expected]);
	});

	it('are none where no report knows the indicator', () => {
		expect(followedFigures(corpusOf([]), 'khong-co').figures).toEqual([]);
	});
});

describe('the newest figure', () => {
	it.each<[string, Readonly<Record<string, Short>>, string | null]>([
		['of nothing', {}, null],
		['is a result, not a newer plan', { a: rate('5'), p: rate('3', { basis: 'plan', period: '2024' }) }, 'a'],
		['is of all, not of a newer group', { a: rate('5', { period: '2022' }), g: rate('9', { group: 'Nữ' }) }, 'a'],
		['is of all, not of a district', { a: rate('5', { period: '2022' }), h: rate('9', { place: 'Huyện A' }) }, 'a'],
		['is of a group where nothing else is stated', { g: rate('9', { group: 'Nữ' }) }, 'g'],
		[
			'is a group’s result before the plan of all',
			{ g: rate('9', { group: 'Nữ' }), p: rate('3', { basis: 'plan' }) },
			'g',
		],
		['is a plan where no result is stated', { p: rate('3', { basis: 'plan' }) }, 'p'],
	])('%s', (_, figures, expected) => {
		const found = newestFigure(follow([withFigures('2023/so-a/x', figures)]).figures);
		expect(found?.figure.id ?? null).toBe(expected);
	});
});

describe('the figure that a relation names', () => {
	const corpus = corpusOf([
		withFigures('2023/so-a/x', { nay: rate('5') }),
		withFigures('2023/so-a/rut', { nay: rate('5') }, { withdrawn: { date: date('2024'), reason: 'Nhầm.' } }),
	]);

	it.each([
		['nay', '/bao-cao/2023/so-a/x/#so-nay'],
		['2023/so-a/x#nay', '/bao-cao/2023/so-a/x/#so-nay'],
		['2023/so-a/rut#nay', null],
		['khong-co', null],
	])('%s is found in reports in force', (reference, href) => {
		expect(findFollowed(corpus)(reference, '2023/so-a/x')?.href ?? null).toBe(href);
	});
});

describe('the breaks of all figures, for files', () => {
	it('stand at the address of the figure after the break, of whichever report', () => {
		const corpus = corpusOf(
			[
				withFigures('2021/so-a/x', { cu: rate('9', { period: '2021' }) }, { place: 'Gia Nghĩa' }),
				withFigures('2023/so-a/x', { nay: rate('5'), truoc: rate('7', { period: '2022' }) }),
				withFigures(
					'2022/so-a/rut',
					{ cu: rate('6', { period: '2020' }) },
					{ withdrawn: { date: date('2024'), reason: 'Nhầm.' } },
				),
			],
			{ indicators: [indicatorEntry(POVERTY)] },
		);
		expect([...figureBreaks(corpus)]).toEqual([['/bao-cao/2023/so-a/x/#so-truoc', 'Chuẩn nghèo đổi']]);
	});
});
