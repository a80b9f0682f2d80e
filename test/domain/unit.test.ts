import { describe, expect, it } from 'vitest';
import { countsSameThing, findUnit, isExact, sameUnit, unitOf } from '#domain/unit';

describe('unitOf', () => {
	it.each([
		['người', 'người', 'count', '1'],
		['lượt người', 'người', 'count', '1'],
		['lao động', 'người', 'count', '1'],
		['lượt lao động', 'người', 'count', '1'],
		['trẻ em', 'người', 'count', '1'],
		['khẩu', 'người', 'count', '1'],
		['hộ', 'hộ', 'count', '1'],
		['hộ nghèo', 'hộ', 'count', '1'],
		['vụ tai nạn giao thông', 'vụ', 'count', '1'],
		['suất quà', 'suất', 'count', '1'],
		['suất học bổng', 'suất', 'count', '1'],
		['băng rôn', 'băng rôn', 'count', '1'],
		['ly sữa', 'ly sữa', 'count', '1'],
		['đồng bào', 'người', 'count', '1'],
		['đồng phục', 'đồng phục', 'count', '1'],
		['nghìn hộ', 'hộ', 'count', '1000'],
		['đồng', 'đồng', 'money', '1'],
		['đ', 'đồng', 'money', '1'],
		['VNĐ', 'đồng', 'money', '1'],
		['nghìn đồng', 'đồng', 'money', '1000'],
		['ngàn đồng', 'đồng', 'money', '1000'],
		['triệu đồng', 'đồng', 'money', '1000000'],
		['tr.đ', 'đồng', 'money', '1000000'],
		['trđ', 'đồng', 'money', '1000000'],
		['triệu', 'đồng', 'money', '1000000'],
		['tỷ đồng', 'đồng', 'money', '1000000000'],
		['tỉ đồng', 'đồng', 'money', '1000000000'],
		['nghìn tỷ đồng', 'đồng', 'money', '1000000000000'],
		['triệu đồng/người', 'đồng/người', 'money', '1000000'],
		['%', '%', 'rate', '1'],
		['điểm phần trăm', '%', 'rate', '1'],
		['kg', 'kg', 'measure', '1'],
		['tấn', 'kg', 'measure', '1000'],
		['tấn gạo', 'kg', 'measure', '1000'],
		['km', 'm', 'measure', '1000'],
		['m²', 'm2', 'measure', '1'],
		['ha', 'm2', 'measure', '10000'],
		['km2', 'm2', 'measure', '1000000'],
		['', '', 'count', '1'],
	])('knows %j', (written, family, kind, scale) => {
		expect(unitOf(written)).toEqual({ written, family, kind, scale });
	});

	it('takes a bare number for a count of nothing known', () => {
		expect(unitOf(null)).toEqual({ written: '', family: '', kind: 'count', scale: '1' });
	});
});

describe('sameUnit', () => {
	it.each([
		['đ', 'đồng'],
		['vnđ', 'đồng'],
		['VND', 'đồng'],
		['tr.đ', 'triệu đồng'],
		['tr. đồng', 'triệu đồng'],
		['tỉ đồng', 'tỷ đồng'],
		['Lượt  người', 'lượt người'],
		['lượt\u00a0người', 'lượt người'],
		['lượt người'.normalize('NFD'), 'lượt người'],
		['khoẻ mạnh', 'khỏe mạnh'],
		['đồng / tháng', 'đ/tháng'],
	])('%j is %j', (a, b) => {
		expect([sameUnit(a, b), sameUnit(b, a)]).toEqual([true, true]);
	});

	it.each([
		['người', 'lao động'],
		['người', 'lượt người'],
		['đồng', 'triệu đồng'],
		['%', 'điểm phần trăm'],
		['hộ', 'hồ'],
		['đồng', 'đồng/tháng'],
	])('%j is not %j', (a, b) => {
		expect(sameUnit(a, b)).toBe(false);
	});
});

describe('countsSameThing', () => {
	it.each([
		['người', 'Người', true],
		['người', 'lượt người', false],
		['lao động', 'người', false],
		['nghìn người', 'người', true],
		['hộ', 'hộ nghèo', false],
		['triệu đồng', 'tỷ đồng', true],
		['triệu đồng', 'đồng/người', false],
		['tấn', 'kg', true],
		['%', 'phần trăm', true],
		['%', 'điểm phần trăm', false],
		['%', 'người', false],
		[null, null, true],
		[null, 'người', false],
	])('of %s and %s is %s', (a, b, same) => {
		expect([countsSameThing(a, b), countsSameThing(b, a)]).toEqual([same, same]);
	});
});

describe('isExact', () => {
	it.each([
		['40', 0, 'em', true],
		['40', 0, null, true],
		['37774519980', 0, 'đồng', true],
		['5.5', 1, 'người', false],
		['4', 1, 'hộ', false],
		['11', 0, 'tỷ đồng', false],
		['3', 0, 'nghìn người', false],
		['60', 0, '%', false],
		['332535', 0, 'kg', false],
	])('of %s with %i decimals and unit %s', (plain, decimals, unit, exact) => {
		expect(isExact({ written: plain, plain, decimals }, unitOf(unit))).toBe(exact);
	});
});

describe('findUnit', () => {
	it.each([
		['602| lao động ra nước ngoài', 'lao động'],
		['18.498| lượt người có việc', 'lượt người'],
		['05|em bị nạn', 'em'],
		['100| suất quà cho hộ', 'suất quà'],
		['5,18|% cuối năm', '%'],
		['1.595.000.000|đồng;', 'đồng'],
		['7.496.000|đ)', 'đ'],
		['11|\u00a0tỷ\u00a0đồng.', 'tỷ\u00a0đồng'],
		['16| triệu đồng/người/tháng, trong đó', 'triệu đồng/người/tháng'],
		['20| triệu, trong đó', 'triệu'],
		['2,79| điểm phần trăm so với', 'điểm phần trăm'],
		['5| tr.đ/suất', 'tr.đ/suất'],
		['18| người/18 vụ', 'người'],
		['2| m² đất', 'm²'],
		['06| THÁNG CUỐI NĂM', 'THÁNG'],
		['95| tuổi', 'tuổi'],
		['22.169| khẩu²', 'khẩu'],
		['5.000| đồng bào ở', 'đồng bào'],
		['300| đại biểu'.normalize('NFD'), 'đại biểu'.normalize('NFD')],
	])('finds the unit after the mark in %j', (marked, unit) => {
		expect(unitAfter(marked)?.unit).toBe(unit);
	});

	it.each([
		'263| nữ ứng cử viên',
		'13.248| ly sữa',
		'1|/6 xã',
		'616|. Đạt 60%',
		'602|, người lao động',
		'5| hộc tủ',
		'5| (người)',
		'5|',
	])('finds none after the mark in %j', (marked) => {
		expect(unitAfter(marked)).toBeNull();
	});

	it.each([
		['60| băng rôn, khẩu hiệu', 'băng rôn, khẩu hiệu', 'băng rôn, khẩu hiệu'],
		['13.248| ly sữa cho em', 'ly sữa', 'ly sữa'],
		['2.000| người lao động', 'người', 'người'],
		['100| suất quà', 'suất', 'suất'],
		['02| xã, phường, thị trấn đạt', 'xã, phường, thị trấn', 'xã, phường, thị trấn'],
		['16| triệu đồng/người', 'triệu đồng', 'triệu đồng/người'],
		['16| triệu đồng', 'đồng', 'triệu đồng'],
		['602| lao động', 'người', 'lao động'],
		['4.055| hộ nghèo', 'hộ nghèo', 'hộ nghèo'],
		['5.000| lượt người', 'lượt', 'lượt người'],
		['2.000| người lao động', null, 'người lao động'],
	])('in %j, for the stated unit %j, finds %j', (marked, stated, unit) => {
		expect(unitAfter(marked, stated)?.unit).toBe(unit);
	});

	it('gives the offsets of the unit without the blanks before it', () => {
		expect(findUnit('có 5  hộ nghèo', 4)).toEqual({ unit: 'hộ', start: 6, end: 8 });
	});
});

function unitAfter(marked: string, stated?: string | null) {
	return findUnit(marked.replace('|', ''), marked.indexOf('|'), stated);
}
