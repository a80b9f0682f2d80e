import { withoutDiacritics } from '#domain/diacritics';
import { isProblem, type Problem } from '#domain/problem';
import { slugOf } from '#domain/vietnamese-text';

/** Number and notation of a document: `15/2020/QĐ-TTg` has the number `15` and the notation `2020/QĐ-TTg`. */
export interface DocumentCode {
	readonly codeNumber: string;
	readonly codeNotation: string;
	/** The year inside the notation, which only legal documents have. */
	readonly year: number | null;
	/** By the type abbreviation; `null` where the notation has none. */
	readonly typeName: string | null;
	/** `letter`: a công văn, whose notation names no type; `party`: a document of the Party, `34-CT/TW`. */
	readonly grammar: 'state' | 'letter' | 'party';
	/** Normalised, the same for every spelling: `2268-CV/BTGTU`. */
	readonly code: string;
}

/**
 * Reads a code in any of the three grammars. Blanks and kinds of dashes do not matter, nor does case where the right
 * one is known; D is read as Đ where that makes a known abbreviation (`QD-TTg`).
 */
export function readDocumentCode(text: string): DocumentCode | Problem {
	const compact = text
		.normalize('NFC')
		.replace(/^\s*số\s*:?/iu, '')
		.replace(/\s+/gu, '')
		.replace(/[\u2010-\u2015\u2212]/gu, '-')
		.replaceAll('\u00D0', 'Đ')
		.replace(GLUED, '$1-$2')
		.replace(PARTY_AS_STATE, '$1-$2/$3');
	return readParty(compact) ?? readState(compact) ?? { problem: `"${text}" ${reasonAndRemedy(compact)}` };
}

/** Number and notation as one code: `930/KH-SLĐTBXH`, the Party's `2268-CV/BTGTU`; `null` where no number is known. */
export function documentCode(codeNumber: string | null, codeNotation: string | null): string | null {
	if (codeNumber === null) return null;
	const written = codeNotation === null ? codeNumber : `${codeNumber}/${codeNotation}`;
	const read = readDocumentCode(written);
	return isProblem(read) ? written : read.code;
}

/** The part of a permanent address that names a document: `15/2020/QĐ-TTg` -> `15-2020-qd-ttg`. */
export function documentSlug(code: string): string {
	return slugOf(code);
}

/** One part of a notation without marks and case: the same for `SLĐTBXH` and `sldtbxh`. */
export function foldedSegment(text: string): string {
	return withoutDiacritics(text).toLowerCase();
}

/** A type of document: its name, the abbreviation in its codes (`null`: none), and who writes it. */
type DocumentType = readonly [name: string, abbreviation: string | null, systems: string];

/**
 * S: administrative documents of the State, all 29 of Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III (công văn and thư
 * công have no abbreviation there; CV is written all the same). L: legal documents (Luật 80/2015/QH13, Điều 4; codes of
 * the National Assembly name its term, `45/2019/QH14`, and no type). P: the Party, by its guide to form (Hướng dẫn
 * 36-HD/VPTW); some of its quy định write QĐ as its quyết định do, so that only the words tell them apart.
 */
const TYPES: readonly DocumentType[] = [
	['Nghị quyết', 'NQ', 'SLP'],
	['Quyết định', 'QĐ', 'SLP'],
	['Chỉ thị', 'CT', 'SLP'],
	['Quy chế', 'QC', 'SP'],
	['Quy định', 'QyĐ', 'S'],
	['Quy định', 'QĐi', 'P'],
	['Thông cáo', 'TC', 'SP'],
	['Thông báo', 'TB', 'SP'],
	['Hướng dẫn', 'HD', 'SP'],
	['Chương trình', 'CTr', 'SP'],
	['Kế hoạch', 'KH', 'SP'],
	['Phương án', 'PA', 'SP'],
	['Đề án', 'ĐA', 'SP'],
	['Dự án', 'DA', 'SP'],
	['Báo cáo', 'BC', 'SP'],
	['Biên bản', 'BB', 'SP'],
	['Tờ trình', 'TTr', 'SP'],
	['Hợp đồng', 'HĐ', 'S'],
	['Công văn', 'CV', 'SP'],
	['Công điện', 'CĐ', 'S'],
	['Bản ghi nhớ', 'BGN', 'S'],
	['Bản thỏa thuận', 'BTT', 'S'],
	['Giấy ủy quyền', 'GUQ', 'S'],
	['Giấy mời', 'GM', 'SP'],
	['Giấy giới thiệu', 'GGT', 'SP'],
	['Giấy nghỉ phép', 'GNP', 'S'],
	['Phiếu gửi', 'PG', 'S'],
	['Phiếu chuyển', 'PC', 'S'],
	['Phiếu báo', 'PB', 'S'],
	['Thư công', null, 'S'],
	['Hiến pháp', null, 'L'],
	['Bộ luật', null, 'L'],
	['Luật', null, 'L'],
	['Pháp lệnh', 'PL', 'L'],
	['Lệnh', 'L', 'L'],
	['Sắc lệnh', 'SL', 'L'],
	['Nghị định', 'NĐ', 'L'],
	['Nghị quyết liên tịch', 'NQLT', 'L'],
	['Thông tư', 'TT', 'L'],
	['Thông tư liên tịch', 'TTLT', 'L'],
	['Văn bản hợp nhất', 'VBHN', 'L'],
	['Kết luận', 'KL', 'SP'],
	['Thông tri', 'TT', 'P'],
];

/** Each once, in the order of the table. */
export const DOCUMENT_TYPE_NAMES: readonly string[] = [...new Set(TYPES.map(([name]) => name))];

/** The name of the type that an abbreviation stands for (`NĐ`, `CTr`); `null` for any other word. */
export function typeNameOf(abbreviation: string): string | null {
	return TYPES.find(([, own]) => own === abbreviation)?.[0] ?? null;
}

const STATE_TYPES = typesOf(/[SL]/u);
const PARTY_TYPES = typesOf(/P/u);

/** A slip: `52/NQCP`. */
const GLUED = /(?<=\/)(NQ|NĐ|QĐ|CT|KH|TB|BC|TTr|CĐ)(CP|TTg|UBND|HĐND)$/u;
/** A Party code in the form of the State: `29/NQ-TW`. Who signs so is of the Party. */
const PARTY_AS_STATE = /^(\d+\p{L}?)\/(\p{L}+)-((?:B\p{Lu}{1,5})?(?:TW|TU|HU))$/u;

/** Issuers and units whose case or Đ is often lost. */
const KNOWN_SEGMENTS: ReadonlyMap<string, string> = new Map(
	'TTg TTr CP HĐND UBND HĐBT LĐTBXH BLĐTBXH SLĐTBXH BGDĐT SGDĐT BKHĐT SKHĐT BQLDA'
		.split(' ')
		.map((segment) => [foldedSegment(segment), segment]),
);

/** Types by abbreviation, and by its letters without marks and case (`qd`): the first of the table with these letters. */
function typesOf(systems: RegExp): ReadonlyMap<string, DocumentType> {
	const types = TYPES.filter(([, abbreviation, own]) => abbreviation !== null && systems.test(own));
	const keyed = (key: (abbreviation: string) => string) =>
		types.map((type): [string, DocumentType] => [key(type[1] ?? ''), type]);
	return new Map([...keyed(foldedSegment).reverse(), ...keyed((abbreviation) => abbreviation)]);
}

function typeIn(types: ReadonlyMap<string, DocumentType>, abbreviation: string): DocumentType | undefined {
	return types.get(abbreviation) ?? types.get(foldedSegment(abbreviation));
}

/** `2268-CV/BTGTU`; also `2268/CV/BTGTU`, a common slip. */
function readParty(compact: string): DocumentCode | null {
	const parts = /^(\d+\p{L}?)[-/](\p{L}+)\/(\p{L}[\p{L}\d&.]*(?:-[\p{L}\d&.]+)*)$/u.exec(compact);
	if (parts === null) return null;
	const [, number = '', abbreviation = '', organ = ''] = parts;
	const type = typeIn(PARTY_TYPES, abbreviation);
	if (type === undefined) return null;
	const codeNumber = number.toLowerCase();
	const codeNotation = `${type[1]}/${organ.split('-').map(segment).join('-')}`;
	const code = `${codeNumber}-${codeNotation}`;
	return { codeNumber, codeNotation, year: null, typeName: type[0], grammar: 'party', code };
}

/** `930/KH-SLĐTBXH`, `15/2020/QĐ-TTg`, `45/2019/QH14`, `29/SL`, and letters: `1416/SNV-TCBC&CCHC`. */
function readState(compact: string): DocumentCode | null {
	const parts =
		/^(\d+(?:\.\d{1,2}(?=\/\d{4}\/))?\p{L}?)\/(?:(\d{4})\/)?(\p{L}[\p{L}\d&.]*(?:[-/][\p{L}\d&.]+)*)$/u.exec(compact);
	if (parts === null) return null;
	const [, number = '', year, notation = ''] = parts;
	const [first = '', ...others] = notation.split(/(?=[-/])/u);
	const type = typeIn(STATE_TYPES, first);
	const codeNumber = number.toLowerCase();
	const segments = [type?.[1] ?? segment(first), ...others.map((other) => other[0] + segment(other.slice(1)))].join('');
	const codeNotation = year === undefined ? segments : `${year}/${segments}`;
	return {
		codeNumber,
		codeNotation,
		year: year === undefined ? null : Number(year),
		typeName: type?.[0] ?? null,
		grammar: type === undefined && year === undefined ? 'letter' : 'state',
		code: `${codeNumber}/${codeNotation}`,
	};
}

/** One part of a notation in its known spelling, in capitals when it has none, else as written. */
function segment(written: string): string {
	return (
		KNOWN_SEGMENTS.get(foldedSegment(written)) ?? (written === written.toLowerCase() ? written.toUpperCase() : written)
	);
}

function reasonAndRemedy(compact: string): string {
	if (compact === '') return 'còn trống. Hãy ghi số, ký hiệu như trên văn bản, ví dụ "930/KH-SLĐTBXH".';
	if (/^[/-]/u.test(compact)) return 'thiếu số đứng trước ký hiệu. Nếu văn bản không ghi số, hãy để null.';
	if (/^\d+\p{L}?[/-]?$/u.test(compact)) return 'chỉ có số, thiếu ký hiệu. Hãy ghi đủ, ví dụ "930/KH-SLĐTBXH".';
	return 'không phải số, ký hiệu văn bản. Hãy ghi như "930/KH-SLĐTBXH", "15/2020/QĐ-TTg" hoặc "2268-CV/BTGTU".';
}
