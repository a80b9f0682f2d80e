import { describe, expect, it } from 'vitest';
import type { Qualifier } from '#domain/figure';
import type { Direction } from '#domain/indicator';
import { type Achieved, type Planned, type PlanState, planState, type Standing } from '#domain/plan-state';
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
	it.each<[result: Said, plan: Said, direction: Direction, state: PlanState]>([
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
		[{ value: '7' }, { value: '7' }, 'none', 'khong-so-duoc'],
	])('of %o against %o (%s) is %s', (result, plan, direction, state) => {
		expect(planState(planOf(plan), resultOf(result), direction).state).toBe(state);
	});

	it.each(['1', '100', '1000'])('of half a year against a year is never judged (%s)', (value) => {
		const figure = { period: period('2023-H1'), cutoff: null, cumulative: false };
		expect(standing({ value: '100' }, { value }, { figure })).toEqual({
			state: 'dang-thuc-hien',
			reason: 'kết quả mới là của 6 tháng đầu năm 2023, chưa phải của cả năm 2023',
		});
	});

	it.each([
		['2023', 'báo cáo ban hành năm 2023, khi năm 2023 chưa hết'],
		['2023-11', 'báo cáo ban hành tháng 11 năm 2023, khi năm 2023 chưa hết'],
		['2023-12-31', 'báo cáo ban hành ngày 31 tháng 12 năm 2023, khi năm 2023 chưa hết'],
	])('is not judged by a report issued before the end of the year (%s)', (day, reason) => {
		expect(standing({ value: '100' }, { value: '154' }, { issued: date(day) })).toEqual({
			state: 'dang-thuc-hien',
			reason,
		});
	});

	it('is not judged by a report that may have been issued before the end', () => {
		const half = { period: period('2023-H1'), cutoff: null, cumulative: false };
		const plan = planOf({ value: '100' }, { period: period('2023-H1') });
		const result = resultOf({ value: '154' }, { figure: half, issued: date('2023') });
		expect(planState(plan, result, 'higher-is-better')).toEqual({
			state: 'dang-thuc-hien',
			reason: 'báo cáo ban hành năm 2023, chưa rõ khi ấy 6 tháng đầu năm 2023 đã hết chưa',
		});
	});

	it('is not judged where the report does not say when it was issued', () => {
		expect(standing({ value: '1' }, { value: '2' }, { issued: null })).toEqual({
			state: 'khong-so-duoc',
			reason: 'báo cáo không ghi thời gian ban hành, nên không rõ năm 2023 đã hết chưa',
		});
	});

	it('is not judged for a proposal', () => {
		const proposal = planOf({ value: '1' }, { status: 'proposed' });
		expect(planState(proposal, resultOf({ value: '2' }), 'higher-is-better')).toEqual({
			state: 'khong-so-duoc',
			reason: 'mới là mức đề xuất, chưa phải kế hoạch đã quyết định',
		});
	});

	it.each<[why: string, standing: Standing]>([
		['không rõ số này cao hơn hay thấp hơn thì tốt', standing({ value: '7' }, { value: '7' }, {}, 'none')],
		['kế hoạch chỉ ghi “khoảng”', standing({ value: '7', qualifier: 'about' }, { value: '9' })],
		[
			'số kết quả viết rộng, chưa đủ để nói đạt hay không đạt',
			standing({ value: '90' }, { value: '80', qualifier: 'at-least' }),
		],
	])('cannot be told, and says why: %s', (reason, found) => {
		expect(found).toEqual({ state: 'khong-so-duoc', reason });
	});

	it.each(['2022', '2024', '2022/2024'])('cannot be told from a result of another time (%s)', (time) => {
		const figure = { period: period(time), cutoff: null, cumulative: false };
		const found = standing({ value: '100' }, { value: '120' }, { figure, issued: date('2025-01-18') });
		expect(found).toMatchObject({ state: 'khong-so-duoc', reason: expect.stringMatching(/^kết quả là của /u) });
	});

	it('cannot be told from the second half of the year alone, unless the result is cumulative', () => {
		const of = (cumulative: boolean) => {
			const figure = { period: period('2023-H2'), cutoff: null, cumulative };
			return standing({ value: '100' }, { value: '120' }, { figure }).state;
		};
		expect([of(false), of(true)]).toEqual(['khong-so-duoc', 'vuot']);
	});
});

function standing(
	plan: Said,
	result: Said,
	more: Partial<Achieved> = {},
	direction: Direction = 'higher-is-better',
): Standing {
	return planState(planOf(plan), resultOf(result, more), direction);
}
