import { describe, expect, test as it } from 'vitest';
import type { Relation } from '#domain/figure';
import { statedChange } from '#domain/stated-change';
import { within } from '../charts/figures.ts';
import { number } from './checks/report-of.ts';

describe('a stated change', () => {
	it.each([
		['of a rate in points', '%', { direction: 'decrease', amount: number('2,79') }, ['giảm 2,79 điểm phần trăm']],
		[
			'by amount and percent',
			'vụ',
			{ direction: 'decrease', amount: number('10'), percent: number('35,7') },
			['giảm 10 vụ', 'giảm 35,7%'],
		],
		['by percent alone', 'vụ', { direction: 'increase', percent: number('20') }, ['tăng 20%']],
		['in no direction', 'vụ', { percent: number('20') }, ['thay đổi 20%']],
		['of a bare number', null, { direction: 'increase', amount: number('5') }, ['tăng 5']],
		['as a ratio', 'người', { ratio: number('147,25') }, ['bằng 147,25%']],
	] as const)('%s', (_title, unit, given, words) => {
		const change = statedChange({ unit, relations: [within('x'), relation(given)] });
		expect(change?.numbers.map((each) => each.words)).toEqual(words);
	});

	it('tells with what it is compared, and at which number each part stands', () => {
		const given = { from: 'truoc', direction: 'decrease', amount: number('10'), percent: number('35,7') } as const;
		const change = statedChange({ unit: 'vụ', relations: [relation(given)] });
		expect(change?.from).toBe('truoc');
		expect(change?.numbers.map(({ part, number: { plain } }) => [part, plain])).toEqual([
			['change', '10'],
			['change-percent', '35.7'],
		]);
	});

	it('is none without a number', () => {
		expect(statedChange({ unit: 'người', relations: [relation({ direction: 'increase' })] })).toBeNull();
		expect(statedChange({ unit: 'người', relations: [] })).toBeNull();
	});
});

function relation(given: Partial<Extract<Relation, { kind: 'change' }>>): Relation {
	const nothing = { from: null, direction: null, amount: null, percent: null, ratio: null, quote: null, note: null };
	return { kind: 'change', ...nothing, ...given };
}
