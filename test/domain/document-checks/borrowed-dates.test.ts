import { expect, it } from 'vitest';
import { borrowedDates } from '#domain/document-checks/borrowed-dates';
import { citing, report, type ShortCitation } from '../published.ts';

it.each<[string, string, readonly (readonly [code: string, issuedDate?: string])[], readonly string[]]>([
	['one document', 'Theo 1/KH-A ngày 05/01/2021.', [['1/KH-A', '2021-01-05']], []],
	[
		'a date for the last of two',
		'Theo 1/KH-A và 2/KH-A ngày 05/01/2021.',
		[
			['1/KH-A', '2021-01-05'],
			['2/KH-A', '2021-01-05'],
		],
		['1/KH-A'],
	],
	[
		'a date for the last of three',
		'1/KH-A, 2/KH-A và 3/KH-A ngày 05/01/2021',
		[
			['1/KH-A', '2021-01-05'],
			['2/KH-A', '2021-01-05'],
			['3/KH-A', '2021-01-05'],
		],
		['1/KH-A', '2/KH-A'],
	],
	[
		'a date for each',
		'1/KH-A ngày 05/01/2021, 2/KH-A ngày 05/01/2021',
		[
			['1/KH-A', '2021-01-05'],
			['2/KH-A', '2021-01-05'],
		],
		[],
	],
	['no date', '1/KH-A và 2/KH-A', [['1/KH-A'], ['2/KH-A']], []],
	[
		'one code twice',
		'1/KH-A ngày 05/01/2021, 1/KH-A và 2/KH-A ngày 05/01/2021',
		[
			['1/KH-A', '2021-01-05'],
			['1/KH-A', '2021-01-05'],
			['2/KH-A', '2021-01-05'],
		],
		['1/KH-A'],
	],
])('of %s', (_name, sentence, mentions, expected) => {
	const citations = mentions.map(
		([code, issuedDate]): ShortCitation => ({ code, sentence, ...(issuedDate !== undefined && { issuedDate }) }),
	);
	const found = borrowedDates([citing(report('2022/so-a/a'), citations)]);
	expect([...found].map(({ code }) => code)).toEqual(expected);
});

it('are none across sentences', () => {
	const said = (code: string, sentence: string) => ({ code, sentence, issuedDate: '2021-01-05' });
	const apart = [said('1/KH-A', 'Theo 1/KH-A.'), said('2/KH-A', 'Theo 2/KH-A ngày 05/01/2021.')];
	expect(borrowedDates([citing(report('2022/so-a/a'), apart)]).size).toBe(0);
});
