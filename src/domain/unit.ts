import type { WrittenNumber } from '#domain/number';
import { canonical, type TextRange } from '#domain/vietnamese-text';

/**
 * What a number counts. Numbers of one family can be added after multiplying by `scale`, a power of ten as a plain
 * decimal: `triệu đồng` is 1000000 of the family `đồng`. People are one family, but người, lượt người and lao động
 * differ in `written`: adding them needs a remark.
 */
export interface Unit {
	readonly written: string;
	readonly family: string;
	readonly kind: 'count' | 'money' | 'rate' | 'measure';
	readonly scale: string;
}

/**
 * The unit of a number, `null` for a bare one. An unknown unit is a count: of the family of the known unit it starts
 * with (`hộ nghèo` is hộ), else of a family of its own. `đồng/người/tháng` is money of the family `đồng/người/tháng`.
 */
export function unitOf(written: string | null): Unit {
	if (written === null) return { written: '', family: '', kind: 'count', scale: '1' };
	const [words = '', ...per] = unitKey(written).split('/');
	const { zeros, rest } = withoutMagnitudes(words);
	const row = rest === '' && zeros > 0 ? MONEY : (UNITS.get(rest) ?? rowOfFirstWords(rest));
	const family = [row?.family ?? rest, ...per].join('/');
	return { written, family, kind: row?.kind ?? 'count', scale: `1${'0'.repeat(zeros + (row?.zeros ?? 0))}` };
}

/** One unit in two spellings: đ and đồng, tỉ and tỷ, case, blanks, tone placement, Unicode form. */
export function sameUnit(a: string, b: string): boolean {
	return unitKey(a) === unitKey(b);
}

/**
 * Whether numbers of the two units count the very same thing, at whatever scale: triệu đồng and tỷ đồng do, người and
 * lượt người do not, though they may be added with a remark.
 */
export function countsSameThing(a: string | null, b: string | null): boolean {
	const [first, second] = [unitOf(a), unitOf(b)];
	if (first.family !== second.family) return false;
	return first.kind === 'money' || first.kind === 'measure' || thingCounted(a) === thingCounted(b);
}

/**
 * Whole numbers of counted things and of plain đồng are exact; decimals, rates, measures and scaled money or counts
 * are rounded statements.
 */
export function isExact(number: WrittenNumber, unit: Unit): boolean {
	return number.decimals === 0 && unit.scale === '1' && (unit.kind === 'count' || unit.kind === 'money');
}

/**
 * The known unit that follows `offset` at once or after blanks, `null` where none does: the longest one ("suất quà"),
 * but `stated` where that is shorter and counts the same (người, in "người lao động"). A stated unit is always known.
 */
export function findUnit(text: string, offset: number, stated?: string | null): FoundUnit | null {
	const gap = /\s{0,3}/uy;
	gap.lastIndex = offset;
	gap.test(text);
	const start = gap.lastIndex;
	let end = endOfUnit(text, start, stated);
	for (let next = end; next !== null; next = text[next] === '/' ? endOfUnit(text, next + 1) : null) end = next;
	return end === null ? null : { unit: text.slice(start, end), start, end };
}

export interface FoundUnit extends TextRange {
	readonly unit: string;
}

interface UnitRow {
	readonly family: string;
	readonly kind: Unit['kind'];
	/** The scale is 1 followed by so many zeros. */
	readonly zeros: number;
}

const PEOPLE =
	'người, lượt người, lao động, lượt lao động, người lao động, em, trẻ em, trẻ, cháu, cụ, khẩu, nhân khẩu, đại biểu, ' +
	'học viên, học sinh, sinh viên, thí sinh, công dân, cá nhân, cán bộ, công chức, viên chức, giáo viên, nhà giáo, ' +
	'cộng tác viên, đối tượng, nạn nhân, thanh niên, phụ nữ, hội viên, đoàn viên, thành viên, ứng cử viên, thương binh, ' +
	'liệt sĩ, đồng bào, đồng chí';

/** Counted things, each a family of its own. */
const THINGS =
	'hộ, vụ, suất, lượt, trường hợp, hồ sơ, đơn, phản ánh, doanh nghiệp, hợp tác xã, đơn vị, cơ quan, cơ sở, tập thể, ' +
	'đoàn, xã, phường, thị trấn, huyện, thành phố, tỉnh, thôn, bản, xóm, tổ dân phố, nhiệm vụ, chỉ tiêu, thủ tục, dịch vụ, ' +
	'dự án, công trình, mô hình, văn bản, hội nghị, lớp, cuộc, đợt, buổi, phiên, chuyến, thẻ, sổ, phần quà, căn nhà, nhà, ' +
	'băng rôn, tin, bài, cuốn, tờ, điểm, ca, lần, năm, quý, tháng, tuần, ngày, giờ, phút, tuổi';

const MONEY: UnitRow = { family: 'đồng', kind: 'money', zeros: 0 };

const UNITS: ReadonlyMap<string, UnitRow> = new Map<string, UnitRow>([
	...PEOPLE.split(', ').map((word): [string, UnitRow] => [word, { family: 'người', kind: 'count', zeros: 0 }]),
	...THINGS.split(', ').map((word): [string, UnitRow] => [word, { family: word, kind: 'count', zeros: 0 }]),
	['suất quà', { family: 'suất', kind: 'count', zeros: 0 }],
	['hộ gia đình', { family: 'hộ', kind: 'count', zeros: 0 }],
	['đồng', MONEY],
	['%', { family: '%', kind: 'rate', zeros: 0 }],
	['phần trăm', { family: '%', kind: 'rate', zeros: 0 }],
	['điểm phần trăm', { family: '%', kind: 'rate', zeros: 0 }],
	['kg', { family: 'kg', kind: 'measure', zeros: 0 }],
	['tạ', { family: 'kg', kind: 'measure', zeros: 2 }],
	['tấn', { family: 'kg', kind: 'measure', zeros: 3 }],
	['m', { family: 'm', kind: 'measure', zeros: 0 }],
	['km', { family: 'm', kind: 'measure', zeros: 3 }],
	['m2', { family: 'm2', kind: 'measure', zeros: 0 }],
	['ha', { family: 'm2', kind: 'measure', zeros: 4 }],
	['km2', { family: 'm2', kind: 'measure', zeros: 6 }],
	['m3', { family: 'm3', kind: 'measure', zeros: 0 }],
]);

/** Words before a unit that scale it: nghìn hộ, triệu đồng, nghìn tỷ đồng. Without a unit they mean đồng. */
const MAGNITUDES: ReadonlyMap<string, number> = new Map([
	['nghìn', 3],
	['triệu', 6],
	['tỷ', 9],
]);

const SPELLINGS: ReadonlyMap<string, string> = new Map([
	['đ', 'đồng'],
	['vnđ', 'đồng'],
	['vnd', 'đồng'],
	['ngàn', 'nghìn'],
	['tỉ', 'tỷ'],
	['m²', 'm2'],
	['km²', 'km2'],
	['m³', 'm3'],
]);

/** The agreed spelling of a unit. Units with the same key are the same. */
function unitKey(written: string): string {
	return canonical(written)
		.toLowerCase()
		.replace(/(?<!\p{L})tr\.?\s?(?=đ)/gu, 'triệu ')
		.split('/')
		.map((part) =>
			part
				.trim()
				.split(/\s+/u)
				.map((word) => SPELLINGS.get(word) ?? word)
				.join(' '),
		)
		.join('/');
}

function thingCounted(written: string | null): string {
	return withoutMagnitudes(unitKey(written ?? '').replace('phần trăm', '%')).rest;
}

function withoutMagnitudes(key: string): { readonly zeros: number; readonly rest: string } {
	const words = key.split(' ');
	let zeros = 0;
	for (let more = MAGNITUDES.get(words[0] ?? ''); more !== undefined; more = MAGNITUDES.get(words[0] ?? '')) {
		zeros += more;
		words.shift();
	}
	return { zeros, rest: words.join(' ') };
}

/** Money is left out: đồng bào are no đồng. */
function rowOfFirstWords(key: string): UnitRow | undefined {
	const words = key.split(' ');
	for (let count = words.length - 1; count > 0; count--) {
		const row = UNITS.get(words.slice(0, count).join(' '));
		if (row !== undefined && row.kind !== 'money') return row;
	}
	return undefined;
}

function endOfUnit(text: string, start: number, stated?: string | null): number | null {
	const statedKey = typeof stated === 'string' ? unitKey(stated) : null;
	let known: number | null = null;
	let asStated: number | null = null;
	for (const end of wordEnds(text, start, Math.max(4, statedKey?.split(/[^\p{L}]+/u).length ?? 0))) {
		const key = unitKey(text.slice(start, end));
		const { zeros, rest } = withoutMagnitudes(key);
		if (key === statedKey) asStated = end;
		if (key === statedKey || UNITS.has(rest) || (rest === '' && zeros > 0)) known = end;
	}
	if (known === null || asStated === null) return known;
	return countsTheSame(unitOf(text.slice(start, known)), unitOf(text.slice(start, asStated))) ? asStated : known;
}

function countsTheSame(a: Unit, b: Unit): boolean {
	return a.family === b.family && a.scale === b.scale;
}

/** Where each of the words from `start` ends, up to `most` of them; words may be joined by one or two marks. */
function wordEnds(text: string, start: number, most: number): readonly number[] {
	const ends: number[] = [];
	const word = /(?:[\p{L}\p{M}\d]+|%|[²³])[\s.,/-]{0,2}/uy;
	word.lastIndex = start;
	for (let match = word.exec(text); match !== null && ends.length < most; match = word.exec(text)) {
		ends.push(match.index + match[0].replace(/[\s.,/-]+$/u, '').length);
	}
	return ends;
}
