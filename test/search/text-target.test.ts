import { describe, expect, it } from 'vitest';
import { addressAtText, textTarget } from '#search/text-target';

const targetIn = (content: string, places: readonly number[]) =>
	textTarget(content.split(' '), new Set(places), places[0] ?? 0);

describe('textTarget', () => {
	const rows = [
		{
			trap: 'marks around the words',
			content: 'giảm (hộ nghèo), rồi',
			places: [1, 2],
			target: { text: 'hộ nghèo', before: '', after: '' },
		},
		{
			trap: 'the same words earlier, in capitals',
			content: 'HỘ NGHÈO giảm. Số các hộ nghèo còn ít',
			places: [5, 6],
			target: { text: 'hộ nghèo', before: 'Số các', after: 'còn ít' },
		},
		{
			trap: 'a number and its unit',
			content: 'còn 5,18%.',
			places: [1],
			target: { text: '5,18', before: '', after: '' },
		},
		{
			trap: 'a blank bound for the index',
			content: 'động\u00A0– Thương',
			places: [0, 1],
			target: { text: 'động – Thương', before: '', after: '' },
		},
		{ trap: 'marks alone', content: 'a – b', places: [1], target: null },
	];

	it.each(rows)('names the words in spite of $trap', ({ content, places, target }) => {
		expect(targetIn(content, places)).toEqual(target);
	});
});

describe('addressAtText', () => {
	it.each([
		{ anchor: null, target: null, address: '/a/' },
		{ anchor: 'muc-1', target: null, address: '/a/#muc-1' },
		{
			anchor: 'muc-1',
			target: { text: 'A-B, c&d', before: '', after: '' },
			address: '/a/#muc-1:~:text=A%2DB%2C%20c%26d',
		},
		{ anchor: null, target: { text: 'b', before: 'a,', after: 'c' }, address: '/a/#:~:text=a%2C-,b,-c&text=b' },
	])('writes $address', ({ anchor, target, address }) => {
		expect(addressAtText('/a/', anchor, target)).toBe(address);
	});
});
