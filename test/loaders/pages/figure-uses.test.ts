import { describe, expect, it } from 'vitest';
import { figureUses } from '#loaders/pages/figure-uses';
import { place, planRelation, sumOf } from '../../charts/figures.ts';
import { corpusOf, withFigures } from '../../domain/published.ts';

const report = withFigures('2023/so-a/x', {
	tong: { indicator: 'viec-lam', value: '5', relations: [sumOf('nam', 'nu')] },
	nam: { value: '3', name: 'Nam' },
	nu: { indicator: 'viec-lam', group: 'Nữ', value: '2' },
	'ke-hoach': { value: '9', name: 'Ngoài', relations: [planRelation({ percent: '90' })] },
	rieng: { value: '7', name: 'Riêng' },
});
const usesOf = figureUses(report.figures, corpusOf([report]).verdicts(report.id));

describe('a number of a report is used', () => {
	it.each([
		['on the page of its indicator, and where it is recomputed', 'tong', '/so-lieu/viec-lam/', ['#doi-chieu-tong']],
		['where it is a part of what is recomputed', 'nam', null, ['#doi-chieu-tong']],
		['in both ways', 'nu', '/so-lieu/viec-lam/', ['#doi-chieu-tong']],
		['where its own relation is recomputed', 'ke-hoach', null, ['#doi-chieu-ke-hoach']],
		['nowhere', 'rieng', null, []],
	])('%s', (_, id, indicator, others) => {
		const figure = report.figures.find((each) => each.id === id) ?? place('khong', { value: '1' }).figure;
		const uses = usesOf(figure);
		expect([uses.indicator, uses.others.map(({ href }) => href)]).toEqual([indicator, others]);
	});
});
