import { describe, expect, it } from 'vitest';
import { boundariesOf } from '#domain/boundaries';
import type { Organisation, Successor } from '#domain/organisation';
import { date, organisation } from './published.ts';

const handover = (organ: string, from: string | null, verified = true): Successor => ({
	organ,
	functions: [],
	from: from === null ? null : date(from),
	source: null,
	verified,
});
const span = (from: string | null, to: string | null) => ({
	from: from === null ? null : date(from),
	to: to === null ? null : date(to),
});

const TRAPS: Readonly<Record<string, [readonly Organisation[], readonly [string, string][]]>> = {
	'an organisation of which nothing is known': [[organisation('so')], []],
	'an organisation that ended, its successor unknown': [
		[organisation('so', { name: 'Sở A', active: span(null, '2025-02-28') })],
		[['2025-03-01', 'Sở A kết thúc hoạt động ngày 28 tháng 02 năm 2025 (chưa kiểm chứng)']],
	],
	'an end and a handover on the day after are said once': [
		[
			organisation('so', {
				name: 'Sở A',
				active: span(null, '2025-02-28'),
				successors: [handover('moi', '2025-03-01')],
			}),
			organisation('moi', { name: 'Sở B' }),
		],
		[['2025-03-01', 'Sở A chuyển nhiệm vụ sang Sở B từ ngày 01 tháng 3 năm 2025']],
	],
	'an organisation that took over another': [
		[
			organisation('so', { name: 'Sở A' }),
			organisation('cu', { name: 'Sở Cũ', successors: [handover('so', '2025', false)] }),
		],
		[['2025-01-01', 'Sở A tiếp nhận nhiệm vụ của Sở Cũ từ năm 2025 (chưa kiểm chứng)']],
	],
	'a department whose province took over another': [
		[
			organisation('so', { name: 'Sở A', parent: 'tinh' }),
			organisation('tinh', { name: 'Tỉnh A' }),
			organisation('tinh-b', { name: 'Tỉnh B', successors: [handover('tinh', '2025-07-01')] }),
		],
		[['2025-07-01', 'Tỉnh A tiếp nhận nhiệm vụ của Tỉnh B từ ngày 01 tháng 7 năm 2025']],
	],
	'an organisation that began after its first numbers': [
		[organisation('so', { name: 'Sở A', active: span('2025-03', null) })],
		[['2025-03-01', 'Sở A bắt đầu hoạt động từ tháng 3 năm 2025']],
	],
	'a handover without a date cannot be placed': [
		[organisation('so', { successors: [handover('moi', null)] }), organisation('moi')],
		[],
	],
	'bodies above each other in a circle': [
		[organisation('so', { parent: 'tinh' }), organisation('tinh', { parent: 'so' })],
		[],
	],
};

describe('boundariesOf', () => {
	it.each(Object.entries(TRAPS))('%s', (_, [organisations, expected]) => {
		const found = boundariesOf('so', new Map(organisations.map((each) => [each.id, each])));
		expect(found.map(({ from, reason }) => [from, reason])).toEqual(expected);
	});

	it('says nothing of an organisation that has no record', () => {
		expect(boundariesOf('khong-co', new Map())).toEqual([]);
	});
});
