import { expect, test as it } from 'vitest';
import { newDocuments } from '#domain/new-documents';
import { corpusOf, date, officialDocument } from './published.ts';

it('lists first what was posted last; of one day, what was issued last, without date at the end', () => {
	const documents = [
		officialDocument('khong-ngay', { posted: date('2026-11-21'), issuedDate: null }),
		officialDocument('thang', { posted: date('2026-11-21'), issuedDate: date('2021-05') }),
		officialDocument('cu', { posted: date('2025-01-02'), issuedDate: date('2024-01-01') }),
		officialDocument('ngay', { posted: date('2026-11-21'), issuedDate: date('2021-05-02') }),
		officialDocument('moi', { posted: date('2026-12-01'), issuedDate: date('1999') }),
		officialDocument('nhap', { posted: date('2026-12-02'), draft: true }),
	];
	const found = newDocuments(corpusOf([], { documents }));
	expect(found.map(({ id }) => id)).toEqual(['moi', 'ngay', 'thang', 'khong-ngay', 'cu']);
});
