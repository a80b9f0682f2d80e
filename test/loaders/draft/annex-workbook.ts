import { merges, rowsOf, type XlsxParts, xlsxFile } from '../../importers/xlsx-file.ts';

/** A number that the annex shows, and what a draft should say of it. */
export interface ShownNumber {
	readonly value: string;
	readonly unit: string;
	readonly column: 'plan' | 'earlier' | 'result' | 'plan-rate' | 'earlier-rate';
}

/** Number formats by the `s` of a cell. */
const FORMATS = ['General', '#,##0', '0.0', '0.0%', '#,##0.00'];
const STYLES = `<numFmts>${FORMATS.map((code, id) => `<numFmt numFmtId="${200 + id}" formatCode="${code}"/>`).join('')}</numFmts><fonts><font><name val="Times New Roman"/></font><font><b/><name val="Times New Roman"/></font></fonts><cellXfs>${[
	...FORMATS.map((_code, id) => `<xf numFmtId="${200 + id}" fontId="0"/>`),
	'<xf numFmtId="0" fontId="1"/>',
].join('')}</cellXfs>`;
const BOLD = FORMATS.length;

const bold = (text: string) => `<c s="${BOLD}" t="inlineStr"><is><t>${text}</t></is></c>`;
const whole = (value: number) => `<c s="1"><v>${value}</v></c>`;
const rate = (value: string) => `<c s="2"><v>${value}</v></c>`;
/** The stored result of a formula. */
const result = (formula: string, value: string, style = 3) => `<c s="${style}"><f>${formula}</f><v>${value}</v></c>`;

type Cell = string | number | null;

/** A row as it is stored: order number, name and unit; plan, earlier and result; and the rates that formulas yield. */
interface Row {
	readonly names: readonly [order: string | number, name: string, unit: string];
	readonly stored: readonly (string | number | null)[];
	readonly rates?: readonly (string | null)[];
	/** What a reader sees of these five. */
	readonly shown: readonly (string | null)[];
}

const SECTION = 'section';

const BODY_ROWS: readonly (Row | readonly [typeof SECTION, order: string, name: string])[] = [
	[SECTION, 'I', 'VIỆC LÀM'],
	{
		names: [1, 'Lao động được tạo việc làm', 'người'],
		stored: [16000, 7450, 8120],
		rates: ['0.50749999999999995', '1.0899328859060402'],
		shown: ['16.000', '7.450', '8.120', '50,8%', '109,0%'],
	},
	{
		names: ['-', 'Trong nước', 'người'],
		stored: [15800, 7412, 8018],
		rates: ['0.50746835443037975', '1.0817593092282785'],
		shown: ['15.800', '7.412', '8.018', '50,7%', '108,2%'],
	},
	{
		names: ['-', 'Ngoài nước', 'người'],
		stored: [200, 38, 102],
		rates: ['0.51', '2.6842105263157894'],
		shown: ['200', '38', '102', '51,0%', '268,4%'],
	},
	{
		names: [2, 'Người tham gia bảo hiểm thất nghiệp', 'người'],
		stored: [null, 21300, 21874],
		rates: [null, '1.0269483568075117'],
		shown: [null, '21.300', '21.874', null, '102,7%'],
	},
	[SECTION, 'II', 'GIÁO DỤC NGHỀ NGHIỆP'],
	{
		names: [1, 'Tuyển sinh mới', 'người'],
		stored: [5500, 1680, 1700],
		rates: ['0.30909090909090908', '1.0119047619047619'],
		shown: ['5.500', '1.680', '1.700', '30,9%', '101,2%'],
	},
	{
		names: ['1.1', 'Cao đẳng', 'người'],
		stored: [200, 102, 38],
		rates: ['0.19', '0.37254901960784315'],
		shown: ['200', '102', '38', '19,0%', '37,3%'],
	},
	{
		names: ['1.2', 'Trung cấp', 'người'],
		stored: [600, 200, 200],
		rates: ['0.33333333333333331', '1'],
		shown: ['600', '200', '200', '33,3%', '100,0%'],
	},
	{
		names: [2, 'Lớp học nghề', 'lớp'],
		stored: [12, 12, 12],
		rates: ['1', '1'],
		shown: ['12', '12', '12', '100,0%', '100,0%'],
	},
	[SECTION, 'III', 'GIẢM NGHÈO'],
	{
		names: [1, 'Tỷ lệ hộ nghèo', '%'],
		stored: ['18.5', '22.06', '18.039999999999999'],
		shown: ['18,5', '22,1', '18,0'],
	},
	{
		names: [2, 'Hộ nghèo được hỗ trợ nhà ở', 'hộ'],
		stored: [120, 95, 38],
		rates: ['0.31666666666666665', '0.4'],
		shown: ['120', '95', '38', '31,7%', '40,0%'],
	},
	{
		names: [3, 'Kinh phí hỗ trợ', 'triệu đồng'],
		stored: [4800, null, 1520],
		rates: ['0.31666666666666665'],
		shown: ['4.800', null, '1.520', '31,7%'],
	},
];

const FIRST_ROW = 12;

function cellsOf(row: (typeof BODY_ROWS)[number], index: number): readonly Cell[] {
	if (!('names' in row)) return [row[1], bold(row[2])];
	const at = FIRST_ROW + index;
	const stored = row.stored.map((value) =>
		typeof value === 'number' ? whole(value) : value === null ? null : rate(value),
	);
	const rates = (row.rates ?? []).map(
		(value, place) => value && result(`F${at}/${place === 0 ? 'D' : 'E'}${at}`, value),
	);
	return [...row.names, ...stored, ...rates];
}

function numbers(shown: readonly (string | null)[], unit: string): readonly ShownNumber[] {
	const columns: readonly ShownNumber['column'][] = ['plan', 'earlier', 'result', 'plan-rate', 'earlier-rate'];
	return columns.flatMap((column, index) => {
		const value = shown[index] ?? null;
		const own = column === 'plan-rate' || column === 'earlier-rate' ? '%' : unit;
		return value === null ? [] : [{ value: value.replace('%', ''), unit: own, column }];
	});
}

const HEAD: readonly (readonly Cell[])[] = [
	['UBND TỈNH CAO BẰNG', null, null, null, bold('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), null, null, 'Biểu số 01'],
	[bold('SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI'), null, null, null, bold('Độc lập - Tự do - Hạnh phúc')],
	[],
	[bold('BIỂU TỔNG HỢP SỐ LIỆU')],
	[bold('Kết quả thực hiện nhiệm vụ 6 tháng đầu năm 2021')],
	['(Kèm theo Báo cáo số 123/BC-SLĐTBXH ngày 15/6/2021 của Sở Lao động - Thương binh và Xã hội)'],
	[],
	[],
	[bold('STT'), bold('Chỉ tiêu'), bold('ĐVT'), bold('Kế hoạch năm 2021'), bold('Kết quả'), null, bold('So sánh (%)')],
	[
		null,
		null,
		null,
		null,
		bold('Cùng kỳ năm 2020'),
		bold('Thực hiện 6 tháng năm 2021'),
		bold('TH/KH'),
		bold('So với cùng kỳ'),
	],
	['A', 'B', 'C', 1, 2, 3, '4=3/1', '5=3/2'],
];

const FOOT: readonly (readonly Cell[])[] = [
	[],
	['Ghi chú: Số liệu việc làm trong nước gồm cả lao động tự tạo việc làm.'],
	[null, null, null, null, 'Cao Bằng, ngày 15 tháng 6 năm 2021'],
	[null, bold('NGƯỜI LẬP BIỂU'), null, null, bold('KT. GIÁM ĐỐC')],
	[null, null, null, null, bold('PHÓ GIÁM ĐỐC')],
	[],
	[null, 'Nguyễn Thị A', null, null, 'Trần Văn B'],
];

const BODY = BODY_ROWS.map(cellsOf);
const MERGES = merges(
	'A1:D1',
	'E1:G1',
	'A2:D2',
	'E2:G2',
	'A4:H4',
	'A5:H5',
	'A6:H6',
	'A9:A10',
	'B9:B10',
	'C9:C10',
	'D9:D10',
	'E9:F9',
	'G9:H9',
);

/** An annex as departments send it: letterhead, title, merged header, sections, formulas, signature. All in it is made up. */
export const ANNEX_PARTS: XlsxParts = {
	sheets: [{ name: 'Biểu 01', data: rowsOf([...HEAD, ...BODY, ...FOOT]), after: MERGES }],
	styles: STYLES,
};

export const ANNEX = xlsxFile(ANNEX_PARTS);

/** Every number of its table. */
export const SHOWN: readonly ShownNumber[] = BODY_ROWS.flatMap((row) =>
	'names' in row ? numbers(row.shown, row.names[2]) : [],
);
