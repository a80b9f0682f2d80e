import { describe, expect, it } from 'vitest';
import { correctionFindings, futureCorrections } from '#domain/corrections/agreement';
import type { Correction } from '#domain/report';
import { reportOf } from '../checks/report-of.ts';
import { date, published } from '../published.ts';

/** Posted on 2026-11-21. */
const FIGURES = { a: { value: '1.520', unit: 'người', cutoff: 'end' }, b: { value: '7' } } as const;

describe('a correction agrees with its report', () => {
	it.each<[what: string, to: string]>([
		['the value', '1.520'],
		['the value with its unit', '1.520 người'],
		['what the figure is', 'số thực hiện'],
		['its time in words', 'cuối năm 2023'],
		['its period', '2023'],
	])('where it leads to %s', (_what, to) => {
		expect(rulesOf([{ to }])).toEqual([]);
	});

	it('where a later one leads on', () => {
		expect(rulesOf([{ to: '1.500' }, { from: '1.500 người', to: '1.520' }])).toEqual([]);
	});

	it('where it speaks of no figure', () => {
		expect(rulesOf([{ figure: null, to: 'không còn' }])).toEqual([]);
	});
});

describe('a correction is refused', () => {
	it.each<[what: string, corrections: readonly Partial<Correction>[], rules: readonly string[]]>([
		['that leads elsewhere', [{ to: '1.240' }], ['correction-disagrees']],
		['whose successor came before it', [{ from: '1.500', to: '1.520' }, { to: '1.500' }], ['correction-disagrees']],
		['that takes the value of another figure', [{ to: '7' }], ['correction-disagrees']],
		['that changes nothing', [{ from: '1.520' }], ['correction-disagrees']],
		['older than its report', [{ date: date('2026-11-20') }], ['correction-date']],
		['without a reason in words', [{ reason: '…' }], ['correction-reason']],
	])('%s', (_what, corrections, rules) => {
		expect(rulesOf(corrections)).toEqual(rules);
	});

	it('of a day to come', () => {
		const entry = entryOf([{ date: date('2026-12-02') }]);
		expect(futureCorrections([entry], date('2026-12-01')).map(({ rule }) => rule)).toEqual(['correction-date']);
		expect(futureCorrections([entry], date('2026-12-02'))).toEqual([]);
	});
});

function rulesOf(corrections: readonly Partial<Correction>[]): readonly string[] {
	return correctionFindings([entryOf(corrections)]).map(({ rule }) => rule);
}

function entryOf(corrections: readonly Partial<Correction>[]) {
	const complete = corrections.map((given) => ({ ...CORRECTION, ...given }));
	return published({ ...reportOf(FIGURES), corrections: complete });
}

const CORRECTION: Correction = {
	date: date('2026-11-22'),
	figure: 'a',
	from: '1.250',
	to: '1.520',
	reason: 'Cổng chép nhầm.',
	kind: 'portal',
};
