import { describe, expect, it } from 'vitest';
import type { CitationFact } from '#domain/compiled';
import { buildCorpus } from '#domain/corpus';
import type { OfficialDocument } from '#domain/official-document';
import type { Report } from '#domain/report';
import { documentPage } from '#loaders/pages/document-page';
import { documentPlaces } from '#loaders/pages/document-places';
import { date, entriesOf, entry, officialDocument, organisation, published, report } from '../../domain/published.ts';

const ORGANISATIONS = [
	organisation('so-a', { name: 'Sở Nội vụ tỉnh A', province: 'A', notations: ['SNV'] }),
	organisation('so-b', { name: 'Sở Nội vụ tỉnh B', province: 'B', notations: ['SNV'] }),
	organisation('chinh-phu', { kind: 'chinh-phu', name: 'Chính phủ', notations: ['CP'] }),
];

describe('what is known of a document', () => {
	it('stands in the order of Phụ lục VI; what no record knows is "chưa rõ"', () => {
		const page = pageOf('moi', [record('moi', '12/KH-SNV', { issuedDate: '2021-03-01', organ: 'so-a' })]);
		expect(rowsOf(page)).toEqual([
			['Loại văn bản', 'Báo cáo', null],
			['Số, ký hiệu', '12/KH-SNV', null],
			['Ngày ban hành', 'ngày 01 tháng 3 năm 2021', null],
			['Cơ quan ban hành', 'Sở Nội vụ tỉnh A', null],
			['Hiệu lực', null, 'chưa rõ'],
			['Đăng trên cổng', expect.any(String), null],
		]);
	});

	it('tells the status with its day and source, the signer, the field and other spellings', () => {
		const page = pageOf('a', [
			record('a', '1/NQ-CP', {
				organ: 'chinh-phu',
				field: 'viec-lam',
				signer: { position: 'Thủ tướng', fullName: 'Nguyễn Văn A' },
				aliases: ['01/NQ-CP'],
				status: { value: 'Còn hiệu lực', statusAsOf: date('2024-05'), source: 'Công báo' },
			}),
		]);
		expect(rowsOf(page)).toEqual(
			expect.arrayContaining([
				['Ký hiệu khác trong báo cáo', '01/NQ-CP', null],
				['Người ký', 'Thủ tướng Nguyễn Văn A', null],
				['Lĩnh vực', 'Việc làm', null],
				['Hiệu lực', 'Còn hiệu lực', 'tính đến tháng 5 năm 2024; nguồn: Công báo'],
			]),
		);
	});

	it.each<[string, CitationGiven, readonly (string | null)[], readonly (string | null)[]]>([
		['the notation alone', { code: '5/KH-SNV' }, ['Sở Nội vụ tỉnh A', 'suy từ ký hiệu'], [null, 'báo cáo không ghi']],
		[
			'the words of a sentence',
			{ code: '5/KH-SNV', issuer: 'Sở Nội vụ', issuedDate: '2021-05-01' },
			['Sở Nội vụ tỉnh A', null],
			['ngày 01 tháng 5 năm 2021', null],
		],
		[
			'a notation of nobody here',
			{ code: '5/KH-TTg' },
			['Thủ tướng Chính phủ', 'suy từ ký hiệu'],
			[null, 'báo cáo không ghi'],
		],
		['nothing', { code: '5/KH-XYZ' }, [null, 'báo cáo không ghi'], [null, 'báo cáo không ghi']],
	])('without a record comes from %s', (_name, citation, issuer, issued) => {
		const page = stubOf([citation]);
		expect(page.isStub).toBe(true);
		expect(rowsOf(page)).toContainEqual(['Cơ quan ban hành', ...issuer]);
		expect(rowsOf(page)).toContainEqual(['Ngày ban hành', ...issued]);
		expect(rowsOf(page)).toContainEqual(['Trích yếu', null, 'báo cáo không ghi']);
	});

	it('names all dates where the sentences give several', () => {
		const page = stubOf(['2021-02-09', '2021-03-09'].map((issuedDate) => ({ code: '29/KH-SNV', issuedDate })));
		expect(rowsOf(page)).toContainEqual([
			'Ngày ban hành',
			'ngày 09 tháng 02 năm 2021; ngày 09 tháng 3 năm 2021',
			'các câu trong báo cáo ghi khác nhau',
		]);
	});
});

describe('what the portal does not hold', () => {
	it.each<[string, RecordGiven, readonly string[], string | null]>([
		['a public document', {}, [], 'Cổng chưa đăng toàn văn văn bản này.'],
		[
			'a document of the Party',
			{ access: 'party' },
			['Văn bản của Đảng: cổng chỉ nêu tên, không đăng nội dung.'],
			null,
		],
		['an internal one', { access: 'internal' }, ['Văn bản nội bộ: cổng chỉ nêu tên, không đăng nội dung.'], null],
		[
			'one of unknown access',
			{ access: 'unknown' },
			['Chưa rõ văn bản này có được công khai không: cổng chỉ nêu tên, không đăng nội dung.'],
			null,
		],
	])('is said of %s', (_name, given, notices, missing) => {
		const page = pageOf('a', [record('a', '1/NQ-CP', given)]);
		expect({ notices: page.notices, missing: page.missing }).toEqual({ notices, missing });
		expect(page.text === null).toBe(given.access !== undefined);
	});

	it('is said once of a document without a record, and of one of the Party', () => {
		expect(stubOf([{ code: '5/KH-SNV' }]).notices).toHaveLength(1);
		expect(stubOf([{ code: '5-CV/BTGTU' }])).toMatchObject({
			notices: [expect.stringMatching(/chưa có hồ sơ/u), expect.stringMatching(/^Văn bản của Đảng/u)],
			missing: null,
		});
	});
});

describe('documents that belong together', () => {
	const records = [
		record('goc', '42/NQ-CP', {}),
		record('sua', '154/NQ-CP', { relations: [{ type: 'amends', target: 'goc' }] }),
		record('cu', '1/NQ-CP', { replacedBy: 'goc' }),
		record('ke-hoach', '9/KH-SNV', { organ: 'so-a', relations: [{ type: 'implements', target: 'goc' }] }),
		record('trung-so', '9/KH-SNV', { organ: 'so-b' }),
	];

	it('are related in both directions, by the record of either', () => {
		const related = (id: string) =>
			pageOf(id, records).related.map(({ label, documents }) => [label, documents.map(({ name }) => name)]);
		expect(related('goc')).toEqual([
			['Thay thế', ['Báo cáo số 1/NQ-CP']],
			['Được sửa đổi, bổ sung bởi', ['Báo cáo số 154/NQ-CP']],
			['Được triển khai bằng', ['Báo cáo số 9/KH-SNV']],
		]);
		expect(related('sua')).toEqual([['Sửa đổi, bổ sung', ['Báo cáo số 42/NQ-CP']]]);
		expect(related('cu')).toEqual([['Được thay thế bởi', ['Báo cáo số 42/NQ-CP']]]);
	});

	it('are told apart where they share number and notation', () => {
		expect(pageOf('ke-hoach', records).sameCode).toMatchObject([
			{ href: '/van-ban/trung-so/', origin: 'của Sở Nội vụ tỉnh B' },
		]);
		expect(pageOf('goc', records).sameCode).toEqual([]);
	});

	it('stand in the data for machines', () => {
		expect(JSON.parse(pageOf('sua', records).structuredData)).toMatchObject({
			'@type': 'Legislation',
			legislationIdentifier: '154/NQ-CP',
			legislationChanges: [{ url: 'https://example.org/van-ban/goc/' }],
		});
	});
});

describe('the sentences that cite a document', () => {
	it('are quoted by report, each once, with the code marked and nothing that only contains it', () => {
		const sentence = 'Theo 12/KH-SNV, thay 112/KH-SNV, 12/KH-SNVT; xem 12/KH-SNV.';
		const page = pageOf(
			'a',
			[record('a', '12/KH-SNV', { organ: 'so-a' })],
			[
				{ code: '12/KH-SNV', id: 'vien-dan-1', sentence, role: 'follows' },
				{ code: '12/KH-SNV', id: 'vien-dan-2', sentence, role: 'mentions' },
				{ code: '12/KH-SNV', id: 'vien-dan-3', block: 'doan-2', sentence: 'Kế hoạch 12/KH-SNV.', role: 'follows' },
			],
		);
		expect(page.mentions).toBe('3 lần, trong 1 báo cáo');
		expect(page.citing).toHaveLength(1);
		const [first, second] = page.citing[0]?.sentences ?? [];
		expect(first).toMatchObject({ role: 'theo, nhắc tới', href: '/bao-cao/2022/so-a/moi/#vien-dan-1' });
		expect(first?.pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')).toBe(
			'Theo [12/KH-SNV], thay 112/KH-SNV, 12/KH-SNVT; xem [12/KH-SNV].',
		);
		expect(second).toMatchObject({ role: 'theo', href: '/bao-cao/2022/so-a/moi/#vien-dan-3' });
	});

	it('mark a code that is full of signs', () => {
		const page = pageOf(
			'a',
			[record('a', '14/SNV-TCBC&CCHC', { organ: 'so-a' })],
			[{ code: '14/SNV-TCBC&CCHC', text: '14/SNV - TCBC&CCHC', sentence: 'Công văn 14/SNV - TCBC&CCHC (bản 1).' }],
		);
		expect(page.citing[0]?.sentences[0]?.pieces.filter(({ marked }) => marked)).toEqual([
			{ text: '14/SNV - TCBC&CCHC', marked: true },
		]);
	});
});

interface CitationGiven extends Partial<Pick<CitationFact, 'id' | 'text' | 'block' | 'sentence' | 'role'>> {
	readonly code: string;
	readonly issuedDate?: string;
	readonly issuer?: string;
}

type RecordGiven = Partial<Omit<OfficialDocument, 'issuedDate'>> & { readonly issuedDate?: string };

function record(id: string, code: string, { issuedDate, ...given }: RecordGiven) {
	const [, codeNumber = '', codeNotation = ''] = /^(\d+)[-/](.*)$/u.exec(code) ?? [];
	const day = issuedDate === undefined ? null : date(issuedDate);
	return officialDocument(id, { codeNumber, codeNotation, issuedDate: day, ...given });
}

/** The page of the document that the citations name and that has no record. */
function stubOf(citations: readonly CitationGiven[]) {
	const corpus = corpusOf([], citations);
	const stub = corpus.listed.all.find((document) => document.record === null);
	if (stub === undefined) throw new Error('No document without a record');
	return documentPage(corpus, documentPlaces(corpus), stub);
}

function pageOf(id: string, records: readonly ReturnType<typeof record>[], citations: readonly CitationGiven[] = []) {
	const corpus = corpusOf(records, citations);
	const document = corpus.listed.document(id);
	if (document === undefined) throw new Error(`No document ${id}`);
	return documentPage(corpus, documentPlaces(corpus), document);
}

function corpusOf(documents: readonly ReturnType<typeof record>[], citations: readonly CitationGiven[]) {
	const organisations = ORGANISATIONS.map((value) => entry(value.id, value));
	return buildCorpus(entriesOf({ organisations, documents, reports: [citing(report('2022/so-a/moi'), citations)] }));
}

function citing(value: Report, citations: readonly CitationGiven[]) {
	const text = published(value);
	return { ...text, facts: { ...text.facts, citations: citations.map(factOf) } };
}

function factOf({ issuedDate, issuer, ...given }: CitationGiven): CitationFact {
	return {
		id: 'vien-dan-1',
		text: given.code,
		typeName: null,
		issuedDate: issuedDate === undefined ? null : date(issuedDate),
		issuer: issuer === undefined ? null : { words: issuer, inferred: false },
		role: 'mentions',
		inRemark: false,
		block: 'doan-1',
		sentence: `Theo ${given.code}.`,
		heading: null,
		line: 1,
		column: 1,
		...given,
	};
}

function rowsOf({ metadata }: ReturnType<typeof pageOf>) {
	return metadata.map(({ term, text, remark }) => [term, text, remark]);
}
