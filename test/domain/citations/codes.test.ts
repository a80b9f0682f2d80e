import { describe, expect, it } from 'vitest';
import { findDocumentCodes } from '#domain/citations/codes';

const codesIn = (text: string) => findDocumentCodes(text).map(({ code }) => code.code);

describe('findDocumentCodes', () => {
	it.each<[string, readonly string[]]>([
		['Kế hoạch số 930/KH-SLĐTBXH ngày 11/5/2020', ['930/KH-SLĐTBXH']],
		['Quyết định số 15/2020/QĐ-TTg, Bộ luật số 45/2019/QH14.', ['15/2020/QĐ-TTg', '45/2019/QH14']],
		['theo Nghị quyết số 42/NQ-CP CP ngày 09/4/2020', ['42/NQ-CP']],
		['Nghị định số 09/2009/NĐ - CP ngày 11/01/2009', ['09/2009/NĐ-CP']],
		['(Nghị định 09/2009/NĐ–CP)', ['09/2009/NĐ-CP']],
		['Kế hoạch số 29/KH-SLĐTBXH.', ['29/KH-SLĐTBXH']],
		['29/KH-SLĐTBXH - UBND tỉnh', ['29/KH-SLĐTBXH']],
		['Công văn số 1416/SNV-TCBC&CCHC', ['1416/SNV-TCBC&CCHC']],
		['văn bản số 1560/VP-KGVX', ['1560/VP-KGVX']],
		['Công văn số 12/SLĐT BXH- VP ngày', ['12/SLĐTBXH-VP']],
		['Công văn số 1234/SNV ngày', ['1234/SNV']],
		['Sắc lệnh số 29/SL', ['29/SL']],
		['Công văn số 2268-CV/BTGTU và 631-KL/TU', ['2268-CV/BTGTU', '631-KL/TU']],
		['Chỉ thị số19-CT/TU, 34 -CT/TW', ['19-CT/TU', '34-CT/TW']],
		['Quyết định số 382a/QĐ-UBND', ['382a/QĐ-UBND']],
		['01/2014/TTLT-BLĐTBXH-BTC', ['01/2014/TTLT-BLĐTBXH-BTC']],
		['15/2020/QD-TTg', ['15/2020/QĐ-TTg']],
		['202/KH-SLĐTB và 202/KH-SLĐTBXH', ['202/KH-SLĐTB', '202/KH-SLĐTBXH']],
		['Số 132/KH-UBND;175/KH-UBND', ['132/KH-UBND', '175/KH-UBND']],
		['ngày 27/7, 27/7/1947 và 01-30/5', []],
		['92/107 hộ, 29/71 xã, 300/100.000 trẻ em', []],
		['1/6 (16,7%), 19/50 Đại biểu', []],
		['Trung tâm GDNN-GDTX, Covid-19, SAP-VN', []],
		['16 triệu đồng/người, 5 tấn/ha, 50 km/h', []],
		['đạt 10/10 UBND huyện, 12/CLB', []],
		['Số: /BC-SLĐTBXH', []],
		['tháng 5/2021, Trung ương', []],
		['3.2/KH-UBND', []],
		['18 người/18 vụ TNLĐ', []],
		['từ 2021-2025', []],
		['', []],
	])('finds the codes in %j', (text, expected) => {
		expect(codesIn(text)).toEqual(expected);
	});

	it('gives the offsets and the words of the text', () => {
		expect(findDocumentCodes('theo 09/2009/NĐ - CP nhé')).toMatchObject([
			{ start: 5, end: 20, text: '09/2009/NĐ - CP' },
		]);
	});

	it.each([
		['digits', '1'],
		['slashes', '1/'],
		['capitals', '1/A'],
		['dashes', '1/AB-'],
		['party codes', '1-AB/'],
		['blanks', '1 '],
	])('does not hang on long runs of %s', (_name, piece) => {
		const text = `1/${piece.repeat(50_000)}${'A'.repeat(50_000)}b`;
		// A pattern that backtracks would run for hours here; the test's own time limit stops it.
		expect(() => findDocumentCodes(text)).not.toThrow();
	});
});
