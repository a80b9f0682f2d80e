import { expect, it } from 'vitest';
import { organisationMissing } from '#loaders/pages/organisation-missing';
import { organisationPlaces } from '#loaders/pages/organisation-places';
import { type Given, portal } from '../../domain/document-checks/remarks-of.ts';

function missing(given: Given, organ = 'so-a') {
	const corpus = portal(given);
	return organisationMissing(corpus, organisationPlaces(corpus), organ);
}

it('is not counted for an organisation without reports', () => {
	expect(missing({ reports: { a: [] } }, 'ubnd-a')).toBeNull();
});

it('is empty where nothing is missing', () => {
	const metadata = { a: { codeNumber: '7', codeNotation: 'BC-SNV', issuedDate: '2022-12-31' } };
	expect(missing({ reports: { a: [] }, metadata })).toEqual([]);
});

it('leads to each document, to the sentence that cites it, and to the reports between which a period lies', () => {
	const lists = missing({
		reports: { a: [{ code: '5/KH-SNV', typeName: 'Kế hoạch', issuedDate: '2022-02-09' }], b: [] },
		metadata: {
			a: { period: '2022', codeNumber: '7', codeNotation: 'BC-SNV', issuedDate: '2022-12-31' },
			b: { period: '2020', issuedDate: '2020-12', subject: 'Năm 2020' },
		},
	});
	expect(lists?.map(({ id, counted, lines }) => ({ id, counted, lines }))).toEqual([
		{
			id: 'thieu-van-ban',
			counted: [],
			lines: [
				{
					text: 'Kế hoạch số 5/KH-SNV',
					href: '/van-ban/5-kh-snv-a/',
					detail: 'ngày 09/02/2022',
					citedIn: { label: 'báo cáo năm 2022', href: '/bao-cao/2022/so-a/a/#vien-dan-1' },
				},
			],
		},
		{
			id: 'thieu-ky',
			counted: [
				{ label: 'báo cáo năm 2020', href: '/bao-cao/2022/so-a/b/' },
				{ label: 'báo cáo năm 2022', href: '/bao-cao/2022/so-a/a/' },
			],
			lines: [{ text: 'Năm 2021', href: null, detail: null, citedIn: null }],
		},
		{
			id: 'thieu-so-ngay',
			counted: [],
			lines: [
				{
					text: 'Năm 2020',
					href: '/bao-cao/2022/so-a/b/',
					detail: 'Báo cáo không ghi số. Báo cáo chỉ ghi tháng 12/2020, không ghi ngày.',
					citedIn: null,
				},
			],
		},
	]);
	for (const { rule } of lists ?? []) expect(rule).toMatch(/^Cách đếm: .+\.$/u);
});
