import { describe, expect, it } from 'vitest';
import type { Relation } from '#domain/figure';
import type { Report } from '#domain/report';
import { verdictLines } from '#loaders/pages/verdict-lines';
import { indicator, planRelation, type Short, sumOf, within } from '../../charts/figures.ts';
import { change, outOf, pooled, share } from '../../domain/checks/report-of.ts';
import { corpusOf, indicatorEntry, published, withFigures } from '../../domain/published.ts';

const PAGE = '/bao-cao/2023/so-a/nam/';

function linesOf(figures: Readonly<Record<string, Short>>, others: readonly Report[] = []) {
	const value = withFigures('2023/so-a/nam', figures);
	const corpus = corpusOf([], {
		reports: [value, ...others].map((each) => withParts(each)),
		indicators: [
			indicatorEntry(indicator('viec-lam', { name: 'Việc làm' })),
			indicatorEntry(indicator('ngheo', { unit: '%' })),
		],
	});
	return verdictLines(corpus, value);
}

/** A report in whose text every number stands, those of relations too. */
function withParts(value: Report) {
	const entry = published(value);
	const { anchors } = entry.facts;
	const parts = ['plan', 'percent', 'change', 'change-percent', 'ratio', 'whole', 'out-of-percent', 'share'];
	const more = Object.entries(anchors).flatMap(([key, anchor]) => parts.map((part) => [`${key}-${part}`, anchor]));
	return { ...entry, facts: { ...entry.facts, anchors: { ...anchors, ...Object.fromEntries(more) } } };
}

describe('verdictLines', () => {
	it('links every number of the arithmetic to its sentence, and only those', () => {
		const tong = { value: '42', relations: [sumOf('a', 'b')] };
		expect(linesOf({ tong, a: { value: '38' }, b: { value: '2' } })).toMatchObject([
			{
				arithmetic: [
					{ text: '38', href: `${PAGE}#so-a` },
					{ text: ' + ', href: null },
					{ text: '2', href: `${PAGE}#so-b` },
					{ text: ' = ', href: null },
					{ text: '40', href: null },
					{ text: ', báo cáo ghi ', href: null },
					{ text: '42', href: `${PAGE}#so-tong` },
				],
			},
		]);
	});

	it('puts what does not fit first, then what is left open, then what agrees', () => {
		const relations: Relation[] = [sumOf('a', 'b'), within('lon'), planRelation({ percent: '50' }), sumOf('a', 'c')];
		const figures = {
			tong: { value: '42', relations },
			a: { value: '38' },
			b: { value: '4' },
			c: { value: '2' },
			lon: { value: '50' },
		};
		expect(linesOf(figures).map(({ verdict }) => verdict)).toEqual(['chua-khop', 'con-lai', 'chua-du', 'khop']);
	});

	it('gives the parts of one whole one line', () => {
		const figures = {
			tong: { value: '42' },
			a: { value: '30', name: 'Phần A', relations: [within('tong')] },
			b: { value: '2', name: 'Phần B', relations: [within('tong')] },
		};
		expect(linesOf(figures)).toMatchObject([{ figures: [{ name: 'Phần A' }, { name: 'Phần B' }], stated: null }]);
	});

	it('names each number by what sets it apart from the figure', () => {
		const jobs = { indicator: 'viec-lam', name: 'x' };
		const lines = linesOf({
			tong: { ...jobs, value: '42', relations: [sumOf('trong', 'truoc', 'khac', 'ke-hoach')] },
			trong: { ...jobs, group: 'Trong nước', value: '30' },
			truoc: { ...jobs, value: '2', period: '2022', cutoff: 'end' },
			khac: { name: 'Việc khác', value: '9' },
			'ke-hoach': { ...jobs, basis: 'plan', status: 'proposed', value: '1' },
		});
		expect(lines[0]?.numbers.map(({ text, name }) => [text, name])).toEqual([
			['30', 'Trong nước'],
			['2', 'cuối năm 2022'],
			['9', 'Việc khác'],
			['1', 'mức đề xuất'],
		]);
	});

	it('says of which report a number is, where it is another', () => {
		const other = withFigures('2022/so-a/ke-hoach', { chi: { value: '200', name: 'Chỉ tiêu' } });
		const so = { value: '100', relations: [planRelation({ figure: '2022/so-a/ke-hoach#chi', percent: '50' })] };
		expect(linesOf({ so }, [other])).toMatchObject([
			{
				numbers: [
					{ text: '200', name: 'Chỉ tiêu, theo báo cáo năm 2022', href: '/bao-cao/2022/so-a/ke-hoach/#so-chi' },
					{ text: '50', name: '% so với kế hoạch', href: `${PAGE}#so-so-percent` },
				],
			},
		]);
	});

	it.each<[string, Relation, string]>([
		['a percentage of the plan', planRelation({ value: '200', percent: '21' }), '21%'],
		['a share', share('lon', '84'), '84%'],
		['a part and its whole', outOf('50', '84'), '84%'],
		['a sum', sumOf('a', 'b'), '42 người'],
		['a change by a count', change({ from: 'lon', decrease: '8' }), '8 người'],
		['a change in percent', change({ from: 'lon', direction: 'decrease', percent: '16' }), '16%'],
		['a ratio', change({ from: 'lon', ratio: '84' }), '84%'],
		['a direction', change({ from: 'lon', direction: 'decrease' }), 'giảm'],
	])('shows %s with its unit', (_, relation, said) => {
		const figures = {
			so: { value: '42', relations: [relation] },
			a: { value: '40' },
			b: { value: '2' },
			lon: { value: '50' },
		};
		expect(linesOf(figures)).toMatchObject([{ stated: { text: said }, recomputed: said }]);
	});

	it('shows points of two rates as points', () => {
		const rate = { indicator: 'ngheo', unit: '%' };
		const figures = {
			truoc: { ...rate, value: '7,97', period: '2022' },
			so: { ...rate, value: '5,18', relations: [change({ from: 'truoc', decrease: '2,79' })] },
		};
		expect(linesOf(figures)).toMatchObject([
			{ stated: { text: '2,79 điểm phần trăm', href: `${PAGE}#so-so-change` }, recomputed: '2,79 điểm phần trăm' },
		]);
	});

	it('names the wholes of pooled parts', () => {
		const figures = {
			chung: { value: '50', unit: '%', name: 'Tỷ lệ chung', relations: [pooled('a')] },
			a: { value: '3', name: 'Cấp tỉnh', relations: [outOf('6')] },
		};
		expect(linesOf(figures)[0]?.numbers.map(({ name }) => name)).toEqual(['Cấp tỉnh', 'tổng số – Cấp tỉnh']);
	});

	it('has one note once, and what is said of nothing it leaves out', () => {
		const note = 'Ghi chú.';
		const figures = {
			tong: { value: '42' },
			a: { value: '30', note, relations: [within('tong')] },
			b: { value: '2', note, relations: [within('tong')] },
		};
		expect(linesOf(figures)).toMatchObject([{ notes: [note] }]);
	});
});
