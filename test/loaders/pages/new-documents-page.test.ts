import { expect, test as it } from 'vitest';
import { newDocumentsPage } from '#loaders/pages/new-documents-page';
import { corpusOf, date, officialDocument } from '../../domain/published.ts';

it('puts days under months, and says where it is cut', () => {
	const posted = ['2027-02-01', '2026-11-21', '2026-11-03', '2026-11-21'];
	const documents = posted.map((day, n) => officialDocument(`v-${n}`, { posted: date(day) }));
	const { months, rest } = newDocumentsPage(corpusOf([], { documents }));
	expect(months.map(({ heading, days }) => [heading, days.map(({ day, rows }) => [day, rows.length])])).toEqual([
		['Tháng 02 năm 2027', [['01/02/2027', 1]]],
		[
			'Tháng 11 năm 2026',
			[
				['21/11/2026', 2],
				['03/11/2026', 1],
			],
		],
	]);
	expect(rest).toBeNull();

	const many = Array.from({ length: 301 }, (_, n) => officialDocument(`v-${n}`));
	const long = newDocumentsPage(corpusOf([], { documents: many }));
	expect(long.months.flatMap(({ days }) => days.flatMap(({ rows }) => rows))).toHaveLength(300);
	expect(long.rest).toBe(
		'Danh sách dừng ở 300 văn bản đăng gần đây nhất. Các văn bản còn lại có trong danh sách theo số.',
	);
});
