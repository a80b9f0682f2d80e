import { describe, expect, it } from 'vitest';
import { documentSlug, readDocumentCode } from '#domain/document-code';
import { isProblem } from '#domain/problem';

describe('readDocumentCode', () => {
	it.each([
		['930/KH-SLĐTBXH', '930', 'KH-SLĐTBXH', null, 'Kế hoạch', 'state'],
		['15/2020/QĐ-TTg', '15', '2020/QĐ-TTg', 2020, 'Quyết định', 'state'],
		['42/NQ-CP', '42', 'NQ-CP', null, 'Nghị quyết', 'state'],
		['45/2019/QH14', '45', '2019/QH14', 2019, null, 'state'],
		['382a/QĐ-UBND', '382a', 'QĐ-UBND', null, 'Quyết định', 'state'],
		['01/2014/TTLT-BLĐTBXH-BTC', '01', '2014/TTLT-BLĐTBXH-BTC', 2014, 'Thông tư liên tịch', 'state'],
		['03/VBHN-VPQH', '03', 'VBHN-VPQH', null, 'Văn bản hợp nhất', 'state'],
		['12/2020/L-CTN', '12', '2020/L-CTN', 2020, 'Lệnh', 'state'],
		['437/CV-KGUTĐ', '437', 'CV-KGUTĐ', null, 'Công văn', 'state'],
		['5/CTr-UBND', '5', 'CTr-UBND', null, 'Chương trình', 'state'],
		['7/HĐ-SLĐTBXH', '7', 'HĐ-SLĐTBXH', null, 'Hợp đồng', 'state'],
		['7/HD-SLĐTBXH', '7', 'HD-SLĐTBXH', null, 'Hướng dẫn', 'state'],
		['1416/SNV-TCBC&CCHC', '1416', 'SNV-TCBC&CCHC', null, null, 'letter'],
		['364/SLĐTBXH-LĐVLBHXH', '364', 'SLĐTBXH-LĐVLBHXH', null, null, 'letter'],
		['559/SLĐTBXH-TTr', '559', 'SLĐTBXH-TTr', null, null, 'letter'],
		['1234/SNV', '1234', 'SNV', null, null, 'letter'],
		['2268-CV/BTGTU', '2268', 'CV/BTGTU', null, 'Công văn', 'party'],
		['34-CT/TW', '34', 'CT/TW', null, 'Chỉ thị', 'party'],
		['631-KL/TU', '631', 'KL/TU', null, 'Kết luận', 'party'],
		['08-TT/TW', '08', 'TT/TW', null, 'Thông tri', 'party'],
		['08/TT-BLĐTBXH', '08', 'TT-BLĐTBXH', null, 'Thông tư', 'state'],
	])('reads %s', (code, ...parts) => {
		const [codeNumber, codeNotation, year, typeName, grammar] = parts;
		expect(readDocumentCode(code)).toEqual({ code, codeNumber, codeNotation, year, typeName, grammar });
	});

	it.each([
		['09/2009/NĐ - CP', '09/2009/NĐ-CP'],
		['09 / 2009 / NĐ–CP', '09/2009/NĐ-CP'],
		['12/ SLĐT BXH- VP', '12/SLĐTBXH-VP'],
		['15/2020/QD-TTg', '15/2020/QĐ-TTg'],
		['15/2020/QĐ-TTG', '15/2020/QĐ-TTg'],
		['15/2020/qđ-ttg', '15/2020/QĐ-TTg'],
		['42/nq-cp', '42/NQ-CP'],
		['51/2020/NQ-HDND', '51/2020/NQ-HĐND'],
		['20/2018/ND-CP', '20/2018/NĐ-CP'],
		['382A/QĐ-UBND', '382a/QĐ-UBND'],
		['Số: 1319/BC-SLĐTBXH', '1319/BC-SLĐTBXH'],
		['số 34 - CT/TW', '34-CT/TW'],
		['2268/CV/BTGTU', '2268-CV/BTGTU'],
		['930/KH-SLĐTBXH'.normalize('NFD'), '930/KH-SLĐTBXH'],
	])('normalises %j to %s', (text, code) => {
		const read = readDocumentCode(text);
		expect(isProblem(read) ? read.problem : read.code).toBe(code);
	});

	it.each([
		['', 'còn trống'],
		['/BC-SLĐTBXH', 'thiếu số'],
		['930', 'thiếu ký hiệu'],
		['930/', 'thiếu ký hiệu'],
		['27/7', 'không phải'],
		['27/7/1947', 'không phải'],
		['92/107 hộ', 'không phải'],
		['300/100.000', 'không phải'],
		['Nghị quyết', 'không phải'],
		['34-ZZ/TW', 'không phải'],
		['930/KH-', 'không phải'],
	])('refuses %j with a remedy', (text, reason) => {
		const read = readDocumentCode(text);
		expect(isProblem(read) ? read.problem : read).toContain(reason);
	});

	it('is stable: a normalised code is read as itself', () => {
		for (const text of ['09/2009/nđ - cp', '2268/cv/btgtu', '1416/SNV-TCBC&CCHC', '45/2019/qh14']) {
			const once = readDocumentCode(text);
			if (isProblem(once)) throw new Error(once.problem);
			expect(readDocumentCode(once.code)).toEqual(once);
		}
	});
});

/** Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I; công văn and thư công have no abbreviation. */
const ADMINISTRATIVE = {
	NQ: 'Nghị quyết',
	QĐ: 'Quyết định',
	CT: 'Chỉ thị',
	QC: 'Quy chế',
	QyĐ: 'Quy định',
	TC: 'Thông cáo',
	TB: 'Thông báo',
	HD: 'Hướng dẫn',
	CTr: 'Chương trình',
	KH: 'Kế hoạch',
	PA: 'Phương án',
	ĐA: 'Đề án',
	DA: 'Dự án',
	BC: 'Báo cáo',
	BB: 'Biên bản',
	TTr: 'Tờ trình',
	HĐ: 'Hợp đồng',
	CĐ: 'Công điện',
	BGN: 'Bản ghi nhớ',
	BTT: 'Bản thỏa thuận',
	GUQ: 'Giấy ủy quyền',
	GM: 'Giấy mời',
	GGT: 'Giấy giới thiệu',
	GNP: 'Giấy nghỉ phép',
	PG: 'Phiếu gửi',
	PC: 'Phiếu chuyển',
	PB: 'Phiếu báo',
};

describe('the types of administrative documents', () => {
	it.each(Object.entries(ADMINISTRATIVE))('%s is %s', (abbreviation, typeName) => {
		const code = `12/${abbreviation}-SLĐTBXH`;
		expect(readDocumentCode(code)).toMatchObject({ code, typeName, grammar: 'state' });
	});
});

describe('documentSlug', () => {
	it.each([
		['15/2020/QĐ-TTg', '15-2020-qd-ttg'],
		['1416/SNV-TCBC&CCHC', '1416-snv-tcbc-cchc'],
		['2268-CV/BTGTU', '2268-cv-btgtu'],
		['45/2019/QH14', '45-2019-qh14'],
	])('of %s is %s', (code, slug) => {
		expect(documentSlug(code)).toBe(slug);
	});
});
