import fc from 'fast-check';
import { describe, expect, test as it } from 'vitest';
import { printNumber } from '#domain/number';
import type { PlacedFigure } from '#domain/placed-figure';
import { seriesOf } from '#domain/series';
import { type Table, tableOfFigures, tableOfSeries } from '#domain/table';
import { arbitraryFigures } from '../charts/arbitrary.ts';
import { contextOf, place, planRelation, within } from '../charts/figures.ts';

function table(figures: readonly PlacedFigure[]): Table {
	return tableOfFigures(figures, contextOf(figures).find);
}

function texts({ columns, rows }: Table): readonly Readonly<Record<string, string>>[] {
	return rows.map((row) => Object.fromEntries(columns.map(({ label }, index) => [label, row[index]?.text ?? ''])));
}

describe('the table of a report', () => {
	it('puts a plan into the row of its result and links each number to its sentence', () => {
		const made = table([
			place('a', {
				name: 'Đào tạo nghề',
				value: '1.700',
				period: '2021-H1',
				relations: [planRelation({ figure: 'p', percent: '30,9' })],
			}),
			place('p', { name: 'Kế hoạch', value: '5.500', basis: 'plan', status: 'assigned', period: '2021' }),
		]);
		expect(texts(made)).toEqual([
			{
				'Nội dung': 'Đào tạo nghề',
				'Đơn vị tính': 'người',
				'Kế hoạch': '5.500',
				'Thực hiện': '1.700',
				'% so kế hoạch': '30,9%',
				Kỳ: '6 tháng đầu năm 2021',
				'Ghi chú': 'kế hoạch được giao năm 2021',
			},
		]);
		expect(made.rows[0]?.flatMap(({ plain, href }) => (plain === null ? [] : [[plain, href]]))).toEqual([
			['5500', '/bao-cao/2023/so-a/tom-tat/#so-p'],
			['1700', '/bao-cao/2023/so-a/tom-tat/#so-a'],
			['30.9', '/bao-cao/2023/so-a/tom-tat/#so-a-percent'],
		]);
	});

	it('says that the report does not state a plan that it measures against', () => {
		const made = table([
			place('a', { value: '18.498', relations: [planRelation({ percent: '101,64' })] }),
			place('b', { value: '5' }),
		]);
		expect(texts(made).map((row) => row['Kế hoạch'])).toEqual(['báo cáo không ghi', '']);
	});

	it('leaves out the columns that hold nothing', () => {
		expect(table([place('a', { name: 'A', value: '5', unit: null })]).columns.map(({ label }) => label)).toEqual([
			'Nội dung',
			'Thực hiện',
			'Kỳ',
		]);
	});

	it('keeps the remarks of the report and of the portal apart', () => {
		const made = table([
			place('a', { value: '5', basis: 'estimate', cumulative: true, sourceNote: 'Tính đến 15/12', note: 'Xem lại.' }),
		]);
		expect(texts(made)[0]?.['Ghi chú']).toBe('ước thực hiện; lũy kế; Tính đến 15/12; Ghi chú của cổng: Xem lại.');
	});

	it('prints every number as it was written, for readers and for machines', () => {
		fc.assert(
			fc.property(arbitraryFigures, (figures) => {
				const cells = table(figures).rows.flat();
				for (const { figure, href } of figures) {
					const { plain, decimals } = figure.value.number;
					const cell = cells.find((each) => each.href === href);
					expect(cell?.plain).toBe(plain);
					expect(cell?.text).toContain(printNumber(plain, decimals));
				}
			}),
		);
	});

	it('has one cell a column in every row', () => {
		fc.assert(
			fc.property(arbitraryFigures, (figures) => {
				const { columns, rows } = table(figures);
				expect(rows.map((row) => row.length)).toEqual(rows.map(() => columns.length));
			}),
		);
	});
});

describe('the table of a chart', () => {
	it('holds the whole, the parts and what is left, with its arithmetic', () => {
		const figures = [
			place('tong', { name: 'Tử vong', value: '42', unit: 'trẻ em' }),
			place('a', { name: 'Đuối nước', value: '32', unit: 'trẻ em', relations: [within('tong')] }),
		];
		const made = seriesOf('co-cau', figures, contextOf(figures)).map(tableOfSeries);
		expect(made.map(({ caption }) => caption)).toEqual(['Tử vong, năm 2023 (trẻ em)']);
		expect(made.flatMap(texts).map((row) => [row['Nội dung'], row['Số liệu'], row['Ghi chú']])).toEqual([
			['Tổng số', '42', ''],
			['Đuối nước', '32', ''],
			['còn lại chưa nêu', '10', 'tính: 42 − 32 = 10'],
		]);
	});

	it('says why a line is not joined', () => {
		const figures = ['7,97', '8,01'].map((value, index) => place(`a${index}`, { name: 'A', value, unit: '%' }));
		const [made] = seriesOf('thoi-gian', figures, contextOf(figures)).map(tableOfSeries);
		expect(made?.columns.map(({ label }) => label)).toContain('Ghi chú');
		expect(made?.notes).toHaveLength(1);
	});
});
