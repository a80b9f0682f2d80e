import { describe, expect, it } from 'vitest';
import { type DraftFigure, withoutFigures } from '#importers/report/figures/tied-relations';

const whole = figure('whole', { sumOf: [['part', 'rest']] });
const part = figure('part', { within: 'whole', share: { of: 'whole', percent: '50' } });
const rest = figure('rest', {});
const later = figure('later', { change: { from: 'rest', increase: '1' } });

describe('withoutFigures', () => {
	it('takes the relations that name a lost figure with it', () => {
		expect(withoutFigures([whole, part, rest, later], new Set(['rest']))).toEqual([
			figure('whole', {}),
			part,
			figure('later', { change: { from: null, increase: '1' } }),
		]);
	});

	it('takes the relations of a lost figure first, then itself', () => {
		const once = withoutFigures([whole, part, rest], new Set(['part']));
		expect(once).toEqual([whole, figure('part', {}), rest]);
		expect(withoutFigures(once, new Set(['part']))).toEqual([figure('whole', {}), rest]);
	});
});

function figure(id: string, relations: Partial<DraftFigure>): DraftFigure {
	return {
		id,
		label: id,
		value: '1',
		unit: 'người',
		qualifier: null,
		basis: null,
		period: null,
		cutoff: null,
		quote: null,
		place: 1,
		plan: null,
		change: null,
		outOf: null,
		percent: null,
		within: null,
		sumOf: null,
		share: null,
		...relations,
	};
}
