import { describe, expect, test as it } from 'vitest';
import type { Organisation } from '#domain/organisation';
import { KIND_NAMES, lifeSpanWords, ORGANISATION_GROUPS } from '#domain/organisation-words';
import { date, organisation } from './published.ts';

describe('the life span of an organisation', () => {
	it('is unsaid where its record says nothing', () => {
		expect(lifeSpanWords(organisation('so-a'))).toBeNull();
		expect(lifeSpanWords(organisation('so-a', { successors: [successor(true)] }))).toBeNull();
	});

	it.each<[string, Partial<Organisation>, string]>([
		['begun', { active: { from: date('1990'), to: null } }, 'hoạt động từ năm 1990'],
		['ended', ended([successor(true)]), 'đã kết thúc hoạt động ngày 28 tháng 02 năm 2025'],
		[
			'ended, unverified',
			ended([successor(false)]),
			'đã kết thúc hoạt động ngày 28 tháng 02 năm 2025 (chưa kiểm chứng)',
		],
		['ended, no source', ended([]), 'đã kết thúc hoạt động ngày 28 tháng 02 năm 2025 (chưa kiểm chứng)'],
	])('%s', (_title, given, words) => {
		expect(lifeSpanWords(organisation('so-a', given))).toBe(words);
	});
});

it('every kind of organisation stands in one group', () => {
	expect(ORGANISATION_GROUPS.flatMap(({ kinds }) => kinds).toSorted()).toEqual(Object.keys(KIND_NAMES).toSorted());
});

function ended(successors: Organisation['successors']): Partial<Organisation> {
	return { active: { from: null, to: date('2025-02-28') }, successors };
}

function successor(verified: boolean): Organisation['successors'][number] {
	return { organ: 'so-b', functions: [], from: date('2025-03-01'), source: 'Nghị quyết', verified };
}
