import { describe, expect, it } from 'vitest';
import { hasEnded, type Organisation } from '#domain/organisation';
import { type PartialDate, readPartialDate } from '#domain/partial-date';
import { isProblem } from '#domain/problem';

describe('hasEnded', () => {
	it.each([
		['2025-02-28', '2025-02-28', false],
		['2025-02-28', '2025-03-01', true],
		['2025-02', '2025-02-28', false],
		['2025-02', '2025-03-01', true],
		['2025', '2025-12-31', false],
		[null, '2025-12-31', false],
	])('of one active to %s, asked on %s', (to, day, ended) => {
		expect(hasEnded(activeTo(to === null ? null : known(to)), day)).toBe(ended);
	});
});

function known(written: string): PartialDate {
	const read = readPartialDate(written);
	if (isProblem(read)) throw new Error(read.problem);
	return read;
}

function activeTo(to: PartialDate | null): Organisation {
	return {
		id: 'so-ldtbxh-lang-son',
		name: 'Sở Lao động – Thương binh và Xã hội tỉnh Lạng Sơn',
		shortName: null,
		kind: 'so',
		province: 'Lạng Sơn',
		parent: null,
		notations: ['SLĐTBXH'],
		active: { from: null, to },
		successors: [],
		contacts: { address: null, phone: null, hotline: null, email: null, website: null },
	};
}
