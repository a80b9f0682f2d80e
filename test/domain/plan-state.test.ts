import { describe, expect, it } from 'vitest';
import type { Qualifier } from '#domain/figure';
import type { Direction } from '#domain/indicator';
import { type Achieved, type Planned, type PlanState, planState } from '#domain/plan-state';
import { unitOf } from '#domain/unit';
import { number } from './checks/report-of.ts';
import { date, period } from './plan-values.ts';

/** "5.500", "ít nhất 3%" in the notation of a table row. */
interface Said {
	readonly value: string;
	readonly qualifier?: Qualifier;
}

const planOf = ({ value, qualifier }: Said, more: Partial<Planned> = {}): Planned => ({
	stated: statedOf({ value, ...(qualifier && { qualifier }) }),
	period: period('2023'),
	status: 'assigned',
	...more,
});

const resultOf = (said: Said, more: Partial<Achieved> = {}): Achieved => ({
	stated: statedOf(said),
	figure: { period: period('2023'), cutoff: null, cumulative: false },
	issued: date('2024-01-18'),
	...more,
});

function statedOf({ value, qualifier }: Said) {
	const [from = '', upTo] = value.split('-');
	return {
		number: number(from),
		upTo: upTo === undefined ? null : number(upTo),
		qualifier: qualifier ?? null,
		unit: unitOf('%'),
	};
}

describe('the state of a plan', () => {
	it.each<[result: Said, plan: Said, direction: Direction, state: PlanState | null]>([
		[{ value: '100' }, { value: '100' }, 'higher-is-better', 'dat'],
		[{ value: '101' }, { value: '100' }, 'higher-is-better', 'vuot'],
		[{ value: '99,9' }, { value: '100' }, 'higher-is-better', 'khong-dat'],
		[{ value: '2,79' }, { value: '3', qualifier: 'at-least' }, 'higher-is-better', 'khong-dat'],
		[{ value: '3' }, { value: '3', qualifier: 'at-least' }, 'none', 'dat'],
		[{ value: '8,14' }, { value: '5', qualifier: 'at-least' }, 'none', 'vuot'],
		[{ value: '80' }, { value: '80', qualifier: 'more-than' }, 'none', 'khong-dat'],
		[{ value: '80', qualifier: 'more-than' }, { value: '80', qualifier: 'at-least' }, 'none', 'vuot'],
		[{ value: '80', qualifier: 'at-least' }, { value: '90' }, 'higher-is-better', 'khong-so-duoc'],
		[{ value: '80', qualifier: 'less-than' }, { value: '80' }, 'higher-is-better', 'khong-dat'],
		[{ value: '130' }, { value: '120-150' }, 'higher-is-better', 'dat'],
		[{ value: '119' }, { value: '120-150' }, 'higher-is-better', 'khong-dat'],
		[{ value: '151' }, { value: '120-150' }, 'higher-is-better', 'vuot'],
		[{ value: '3,4' }, { value: '3,45' }, 'lower-is-better', 'dat'],
		[{ value: '3,5' }, { value: '3,45' }, 'lower-is-better', 'khong-dat'],
		[{ value: '5' }, { value: '5', qualifier: 'less-than' }, 'none', 'khong-dat'],
		[{ value: '5' }, { value: '5', qualifier: 'at-most' }, 'none', 'dat'],
		[{ value: '7' }, { value: '7', qualifier: 'about' }, 'higher-is-better', 'khong-so-duoc'],
		[{ value: '7' }, { value: '7' }, 'none', null],
	])('of %o against %o (%s) is %s', (result, plan, direction, state) => {
		expect(planState(planOf(plan), resultOf(result), direction)).toBe(state);
	});

	it.each(['1', '100', '1000'])('of half a year against a year is never judged (%s)', (value) => {
		const figure = { period: period('2023-H1'), cutoff: null, cumulative: false };
		expect(planState(planOf({ value: '100' }), resultOf({ value }, { figure }), 'higher-is-better')).toBe(
			'dang-thuc-hien',
		);
	});

	it.each(['2023', '2023-11', '2023-12-31'])(
		'is not judged by a report issued before the end of the year (%s)',
		(day) => {
			const result = resultOf({ value: '154' }, { issued: date(day) });
			expect(planState(planOf({ value: '100' }), result, 'higher-is-better')).toBe('dang-thuc-hien');
		},
	);

	it('is not judged where the report does not say when it was issued', () => {
		expect(
			planState(planOf({ value: '1' }), resultOf({ value: '2' }, { issued: null }), 'higher-is-better'),
		).toBeNull();
	});

	it('is not judged for a proposal', () => {
		const proposal = planOf({ value: '1' }, { status: 'proposed' });
		expect(planState(proposal, resultOf({ value: '2' }), 'higher-is-better')).toBeNull();
	});

	it('cannot be told from the second half of the year alone, unless the result is cumulative', () => {
		const figure = { period: period('2023-H2'), cutoff: null, cumulative: false };
		const state = (cumulative: boolean) =>
			planState(
				planOf({ value: '100' }),
				resultOf({ value: '120' }, { figure: { ...figure, cumulative } }),
				'higher-is-better',
			);
		expect([state(false), state(true)]).toEqual(['khong-so-duoc', 'vuot']);
	});
});
