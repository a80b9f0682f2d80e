import fc from 'fast-check';
import { describe, expect, test as it } from 'vitest';
import { WIDTH } from '#charts/frame';
import { textWidth } from '#charts/lettering';
import { renderChart } from '#charts/registry';
import { printWithUnit } from '#domain/placed-figure';
import { CHART_KINDS, type ChartKind, type Series, seriesOf } from '#domain/series';
import { tableOfSeries } from '#domain/table';
import { arbitraryFigures } from './arbitrary.ts';
import { EXAMPLES, seriesOfExample } from './examples.ts';
import { contextOf, place } from './figures.ts';
import { allNodes, type Node, nodesNamed, readXml, type TextBox, textBoxes, textsOf } from './svg-reading.ts';

const examples = Object.entries(EXAMPLES).flatMap(([name, example]) =>
	seriesOfExample(example).map((series) => ({ name, series, svg: readXml(renderChart(series, name)) })),
);

function forAllSeries(kinds: readonly ChartKind[], law: (series: Series, svg: Node) => void): void {
	fc.assert(
		fc.property(fc.constantFrom(...kinds), arbitraryFigures, (kind, figures) => {
			for (const series of seriesOf(kind, figures, contextOf(figures)))
				law(series, readXml(renderChart(series, 'bieu-do')));
		}),
	);
}

describe('every chart', () => {
	it('is well-formed XML that links to each of its numbers', () => {
		forAllSeries(CHART_KINDS, (series, svg) => {
			const links = nodesNamed(svg, 'a').map(({ attributes }) => attributes['href']);
			const numbers = series.points.flatMap(({ value, plan }) => [value, plan]);
			expect(links).toEqual(
				expect.arrayContaining(numbers.flatMap((number) => (number === null ? [] : [number.href]))),
			);
		});
	});

	it('shows in each row the number that the table shows', () => {
		forAllSeries(['ke-hoach', 'co-cau', 'so-sanh'], (series, svg) => {
			const { columns, rows } = tableOfSeries(series);
			const at = (key: string) => columns.findIndex((column) => column.key === key);
			for (const row of rows) {
				const [value, unit] = [row[at('value')], row[at('unit')]];
				if (value === undefined || value.text === '') continue;
				const link = nodesNamed(svg, 'a').find(({ attributes }) => attributes['href'] === value.href);
				expect(boldText(link ?? svg)).toBe(printWithUnit(value.text, unit?.text || null));
			}
		});
	});

	it('shows the plan and the percentage that the table shows', () => {
		forAllSeries(['ke-hoach'], (series, svg) => {
			const { columns, rows } = tableOfSeries(series);
			const numbered = columns.flatMap(({ key }, index) => (key === 'plan' || key === 'percent' ? [index] : []));
			for (const cell of rows.flatMap((row) => numbered.map((index) => row[index]))) {
				if (cell === undefined || cell.plain === null) continue;
				const link = nodesNamed(svg, 'a').find(({ attributes }) => attributes['href'] === cell.href);
				expect(textsOf(link ?? svg).join(' ')).toContain(cell.text);
			}
		});
	});

	it('keeps its labels apart and inside the drawing', () => {
		forAllSeries(CHART_KINDS, (_, svg) => {
			const boxes = textBoxes(svg);
			const height = Number(svg.attributes['viewBox']?.split(' ')[3]);
			for (const [index, box] of boxes.entries()) {
				expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
				expect(box.left).toBeGreaterThan(-0.01);
				expect(box.right).toBeLessThan(WIDTH + 0.01);
				expect(box.top).toBeGreaterThanOrEqual(0);
				expect(box.bottom).toBeLessThanOrEqual(height + 0.01);
			}
		});
	});

	it('cuts no name', () => {
		forAllSeries(['ke-hoach', 'co-cau', 'so-sanh'], (series, svg) => {
			const written = textsOf(svg).join(' ');
			for (const { label } of series.points) expect(written).toContain(label);
		});
	});

	it('takes its colours from the page', () => {
		for (const { svg } of examples) {
			for (const { attributes } of allNodes(svg)) {
				for (const colour of [attributes['fill'], attributes['stroke']]) {
					expect(colour ?? 'none').toMatch(/^(?:none|var\(--(?:ink|muted|paper|accent)\))$/u);
				}
			}
		}
	});

	it('keeps its ids apart from those of another chart on the page', () => {
		const ids = examples.flatMap(({ series }, index) =>
			allNodes(readXml(renderChart(series, `bieu-do-${index}`))).flatMap(({ attributes }) => attributes['id'] ?? []),
		);
		expect(ids).toHaveLength(examples.length * 2);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('is named and described by its own title and description', () => {
		for (const { svg } of examples) {
			const ids = [nodesNamed(svg, 'title')[0], nodesNamed(svg, 'desc')[0]].map((node) => node?.attributes['id']);
			expect([svg.attributes['aria-labelledby'], svg.attributes['aria-describedby']]).toEqual(ids);
		}
	});

	it('says so when it holds no figure', () => {
		const [series] = examples.map((example) => example.series);
		const empty = readXml(renderChart({ ...(series as Series), points: [], whole: null, remainder: null }, 'trong'));
		expect(textsOf(empty)).toEqual(['Chưa có số liệu.']);
	});

	it('says its finding in the title', () => {
		const titles = Object.fromEntries(examples.map(({ name, svg }) => [name, nodesNamed(svg, 'title')[0]?.text]));
		expect(titles['ke-hoach-one']).toBe('Đào tạo nghề: 8.491 người, 212,27% kế hoạch');
		expect(titles['thoi-gian-break']).toBe(
			'Tỷ lệ hộ nghèo chung (%): cuối năm 2020 là 10,52%; cuối năm 2023 là 5,18%; hai số này không so trực tiếp với nhau được',
		);
		expect(titles['thoi-gian-single']).toBe('Tỷ lệ hộ nghèo chung, cuối năm 2023 (%): 5,18%');
	});
});

describe('bars', () => {
	const barred = (svg: Node) =>
		nodesNamed(svg, 'a').flatMap((link) => {
			const zero = Number(nodesNamed(link, 'line')[0]?.attributes['x1']);
			const bars = nodesNamed(link, 'rect').filter(({ attributes }) => attributes['pointer-events'] === undefined);
			return bars.slice(0, 1).map(({ attributes }) => {
				const [x, width] = [Number(attributes['x']), Number(attributes['width'])];
				return { zero, x, width };
			});
		});

	it('start at zero', () => {
		forAllSeries(['ke-hoach'], (_, svg) => {
			for (const { zero, x, width } of barred(svg)) {
				expect(Math.min(Math.abs(x - zero), Math.abs(x + width - zero))).toBeLessThan(0.02);
			}
		});
	});

	it('are as long as their numbers are large', () => {
		const figures = ['8.491', '4.000', '-2.000'].map((value, index) => place(`so-${index}`, { value }));
		const [series] = seriesOf('ke-hoach', figures, contextOf(figures));
		const widths = barred(readXml(renderChart(series as Series, 'b'))).map(({ width }) => width);
		expect((widths[0] ?? 0) / (widths[1] ?? 0)).toBeCloseTo(8491 / 4000, 2);
		expect((widths[2] ?? 0) / (widths[1] ?? 0)).toBeCloseTo(0.5, 2);
	});

	it('meet the line of their plan when the plan is met', () => {
		const svg = examples.find(({ name }) => name === 'ke-hoach-huge')?.svg;
		const [bar] = barred(svg as Node);
		const plan = nodesNamed(svg as Node, 'line').find(({ attributes }) => attributes['stroke'] === 'var(--accent)');
		expect(Number(plan?.attributes['x1'])).toBeCloseTo((bar?.x ?? 0) + (bar?.width ?? 0), 1);
	});
});

describe('lines in time', () => {
	const drawn = (name: string) => examples.find((example) => example.name === name)?.svg as Node;
	const dots = (svg: Node) =>
		nodesNamed(svg, 'circle').flatMap(({ attributes }) =>
			attributes['pointer-events'] === undefined ? [{ x: Number(attributes['cx']), y: Number(attributes['cy']) }] : [],
		);

	it('stand as high above zero as their numbers are', () => {
		const svg = drawn('thoi-gian-negative');
		const zero = Number(nodesNamed(svg, 'line')[0]?.attributes['y1']);
		const heights = dots(svg).map(({ y }) => zero - y);
		expect((heights[0] ?? 0) / (heights[1] ?? 0)).toBeCloseTo(1200 / -800, 2);
		expect((heights[2] ?? 0) / (heights[0] ?? 0)).toBeCloseTo(0.25, 2);
	});

	it('are not joined over a break', () => {
		const svg = drawn('thoi-gian-break');
		const [, before, after] = dots(svg);
		const paths = nodesNamed(svg, 'path').map(({ attributes }) => attributes['d']);
		expect(paths).toHaveLength(2);
		expect(paths[0]).toMatch(new RegExp(`L${before?.x},`, 'u'));
		expect(paths[1]).toMatch(new RegExp(`^M${after?.x},`, 'u'));
	});

	it.each([
		['thoi-gian-break', 'Chuẩn nghèo'],
		['thoi-gian-plan-under-old-standard', 'Chuẩn nghèo'],
		['thoi-gian-merger', 'Ủy ban nhân dân tỉnh A tiếp nhận nhiệm vụ'],
		['thoi-gian-units', 'đơn vị ghi khác nhau'],
	])('%s shows its break by a dotted line and the reason below', (name, reason) => {
		const svg = drawn(name);
		const dotted = nodesNamed(svg, 'line').filter(({ attributes }) => attributes['stroke-dasharray'] === '2 4');
		expect(dotted).toHaveLength(1);
		expect(textsOf(svg).join(' ')).toContain(reason);
		expect(nodesNamed(svg, 'desc')[0]?.text).toContain(reason);
	});

	it('are dashed over years without figures', () => {
		const paths = nodesNamed(drawn('thoi-gian-missing-years'), 'path');
		expect(paths.map(({ attributes }) => attributes['stroke-dasharray'])).toEqual([undefined, '5 4', undefined]);
	});

	it('pass by an estimate that has its result, and show both ends of a range', () => {
		const svg = drawn('thoi-gian-ranges-and-estimates');
		const [run, ...more] = nodesNamed(svg, 'path').map(({ attributes }) => attributes['d'] ?? '');
		const heights = dots(svg).map(({ y }) => y);
		const estimate = nodesNamed(svg, 'circle').find(({ attributes }) => attributes['fill'] === 'var(--paper)');
		expect(more).toEqual([]);
		expect(run?.split('L')).toHaveLength(3);
		expect(run).not.toContain(`,${estimate?.attributes['cy']}`);
		expect(heights).toHaveLength(5);
		const plans = nodesNamed(svg, 'line').filter(({ attributes }) => attributes['stroke'] === 'var(--accent)');
		expect(plans).toHaveLength(2);
	});

	it('keep the distances of time', () => {
		const figures = ['2020', '2021', '2023'].map((period) => place(`n-${period}`, { name: 'A', value: '1', period }));
		const [series] = seriesOf('thoi-gian', figures, contextOf(figures));
		const [first, second, third] = dots(readXml(renderChart(series as Series, 'b'))).map(({ x }) => x);
		expect(((third ?? 0) - (second ?? 0)) / ((second ?? 0) - (first ?? 0))).toBeCloseTo(2, 1);
	});
});

function boldText(node: Node): string {
	return nodesNamed(node, 'text')
		.flatMap(({ text, attributes }) => (attributes['font-weight'] === undefined ? [] : [text]))
		.join(' ');
}

function overlap(a: TextBox, b: TextBox): boolean {
	const slack = textWidth(' ') / 2;
	return a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - 1 && b.top < a.bottom - 1;
}
