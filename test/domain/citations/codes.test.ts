import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
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

/** The codes of each source report in the order of its text, with the text's SHA-256. */
const SOURCES = [
	{
		file: '000_efaa3b40a462c4c0.txt',
		sha256: '4ce630b8ca410255214fe40ffdb03427250611679b4be6c4b9cc0474be73b52e',
		codes: '1319/BC-SLĐTBXH 2268-CV/BTGTU 631-KL/BTGTU 930/KH-SLĐTBXH 42/NQ-CP 15/2020/QĐ-TTg',
	},
	{
		file: '001_d544923548a3d98b.txt',
		sha256: '6147632baf4f0dba75c6a4173b28f6d34f2837ffdc13d3429e349ea0d1baa03a',
		codes:
			'110/KH-UBND 437/CV-KGUTĐ 102/KH-SLĐTB 257/KH-SLĐTB 102/KH-SLĐTB 202/KH-SLĐTB 202/KH-SLĐTBXH 19-CT/TU 20-CT/TU ' +
			'17/2021/QĐ-TTg 02/CĐ-LĐTĐ 03/CĐ-LĐTĐ 586/KH-UBND 712/QĐ-UBND 57/2020/NQ-HĐND 09/2009/NĐ-CP 406/QĐ-TTg ' +
			'514/KH-SLĐTBXH 34-CT/TW',
	},
	{
		file: '002_a7474b39d2c342f9.txt',
		sha256: '0f1ba6224bf14bb7a33ed738ef1bd767c629c84e6e56e0ea9ee82446dea5095f',
		codes:
			'1416/SNV-TCBC&CCHC 382a/QĐ-UBND 356/SLĐTBXH-NCC 575/SLĐTBXH-NCC 1560/VP-KGVX 14/KH-SLĐTBXH 29/KH-SLĐTBXH ' +
			'17/KH-SLĐTBXH 11/KH-SLĐTBXH 88/KH-SLĐTBXH 112/TB-SLĐTBXH 29/KH-SLĐTBXH 364/SLĐTBXH-LĐVLBHXH 559/SLĐTBXH-TTr ' +
			'745/SLĐTBXH-LĐVLBHXH 1656/SLĐTBXH-LĐVLBHXH 812/SLĐTBXH-LĐVLBHXH 666/SLĐTBXH-LĐVLBHXH 554/SLĐTBXH-TTr ' +
			'745/SLĐTBXH-LĐVLBHXH 1636/SLĐTBXH-LĐVLBHXH 1647/SLĐTBXH-LĐVLBHXH 1643/SLĐTBXH-LĐVLBHXH 28/KH-SLĐTBXH ' +
			'175/KH-UBND 45/KH-SLĐTBXH 45/2019/QH14 132/KH-UBND 1593/QĐ-UBND 1271/QĐ-UBND 124/TB-UBND 192/TB-UBND ' +
			'1362/QĐ-UBND 1438/QĐ-UBND 68/NQ-CP 23/2021/QĐ-TTg 4142/VP-THNC',
	},
	{
		file: '003_13d710e37c816e1b.txt',
		sha256: 'a6af98629033573a53e606d4d79914f52fe66956931027654824469dac906509',
		codes: '',
	},
	{
		file: '004_b0ae6d1c003071f9.txt',
		sha256: 'dd59f737895bbd02ef2c87b8f095ac51f935d4a8f527ab8a14cc06b71df65f9d',
		codes:
			'01/NQ-CP 3307/UBND-TH 01/NQ-CP 02/NQ-CP 01/NQ-CP 01/NQ-CP 51/2020/NQ-HĐND 01/NQ-CP 42/NQ-CP 154/NQ-CP 42/NQ-CP ' +
			'51/2020/NQ-HĐND 01/NQ-CP 01/NQ-CP 01/NQ-CP',
	},
];

describe.each(SOURCES)('the source $file', ({ file, sha256, codes }) => {
	const path = `../shared/source-reports/${file}`;

	it('yields its codes, and nothing that looks like a code is left', ({ skip }) => {
		skip(!existsSync(path), 'needs ../shared/source-reports');
		const bytes = readFileSync(path);
		expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
		const text = bytes.toString('utf8').normalize('NFC');
		const found = findDocumentCodes(text);
		expect(found.map(({ code }) => code.code)).toEqual(codes.split(' ').filter((code) => code !== ''));
		const alike = [...text.matchAll(/\d\p{L}?\s?[/-]\s?(?:\d{4}\/)?\p{Lu}{2}/gu)];
		const missed = alike.filter(({ index }) => !found.some(({ start, end }) => start <= index && index < end));
		expect(missed.map(([looks]) => looks)).toEqual([]);
	});
});
