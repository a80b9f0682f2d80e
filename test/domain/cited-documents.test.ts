import { describe, expect, it } from 'vitest';
import { citedDocuments } from '#domain/cited-documents';
import { date, officialDocument } from './published.ts';

const document = (
	id: string,
	codeNumber: string,
	codeNotation: string,
	issuedDate: string | null,
	aliases: string[] = [],
) =>
	officialDocument(id, {
		codeNumber,
		codeNotation,
		issuedDate: issuedDate === null ? null : date(issuedDate),
		aliases,
	}).value;

const cited = citedDocuments([
	document('cu', '12', 'KH-SLĐTBXH', '2020-03-01'),
	document('moi', '12', 'KH-SLĐTBXH', '2021-03-01'),
	document('dang', '2268', 'CV/BTGTU', '2020-06-10'),
	document('hai-ten', '202', 'KH-SLĐTBXH', '2021-02-01', ['202/KH-SLĐTB']),
	document('khong-ngay', '68', 'NQ-CP', null),
]);

describe('a cited code', () => {
	it.each([
		['the newest not later than the report', '12/KH-SLĐTBXH', '2022-01-01', 'moi'],
		['not one of the future', '12/KH-SLĐTBXH', '2020-12-31', 'cu'],
		['none where all are later', '12/KH-SLĐTBXH', '2019', null],
		['one of the month in which the report was issued', '12/KH-SLĐTBXH', '2021-03', 'moi'],
		['one of the year in which the report was issued', '12/KH-SLĐTBXH', '2021', 'moi'],
		['the Party document by its own form', '2268-CV/BTGTU', '2020-06-22', 'dang'],
		['a document by its other spelling', '202/KH-SLĐTB', '2021-06', 'hai-ten'],
		['a document without a date', '68/NQ-CP', '2021-11', 'khong-ngay'],
		['nothing for an unknown code', '1/NQ-CP', '2021-11', null],
	])('means %s', (_name, code, notAfter, id) => {
		expect(cited.resolve(code, date(notAfter))?.id ?? null).toBe(id);
	});
});
