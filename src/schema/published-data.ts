import { z } from 'astro/zod';
import type { PublishedState } from '#domain/corrections/published-state';
import { readNumber } from '#domain/number';
import { readPeriod } from '#domain/period';
import { isProblem, type Problem } from '#domain/problem';
import { basis, cutoff, planStatus, qualifier } from '#schema/figure-shape';
import { reading } from '#schema/values';

/**
 * Reads the rows of the data sets `so-lieu` and `bao-cao`, as the portal publishes them under `/du-lieu/`. Without the
 * second, the reports are those that have figures.
 */
export function readPublishedState(figureRows: unknown, reportRows: unknown | null): PublishedState | Problem {
	const figures = figuresShape.safeParse(figureRows);
	if (!figures.success) return notTheFile('so-lieu.json', figures.error);
	if (reportRows === null)
		return { reports: [...new Set(figures.data.map(({ report }) => report))], figures: figures.data };
	const reports = reportsShape.safeParse(reportRows);
	if (!reports.success) return notTheFile('bao-cao.json', reports.error);
	return { reports: reports.data.map(({ id }) => id), figures: figures.data };
}

const figuresShape = z.array(
	z
		.object({
			report: z.string(),
			figure: z.string(),
			label: z.string().nullable(),
			group: z.string().nullable(),
			written: z.string(),
			unit: z.string().nullable(),
			qualifier: qualifier.nullable(),
			basis,
			status: planStatus.nullable(),
			period: reading('wrong-period', readPeriod),
			cutoff: cutoff.nullable(),
		})
		.transform(({ label, group, ...stated }) => ({
			...stated,
			name: [label ?? stated.figure, group].filter((part) => part !== null).join(' – '),
			value: plainValue(stated.written),
		})),
);

/** A range has no single value: it is what is written. */
function plainValue(written: string): string {
	const number = readNumber(written);
	return isProblem(number) ? written : number.plain;
}

const reportsShape = z.array(z.object({ id: z.string() }));

function notTheFile(name: string, { issues: [first] }: z.ZodError): Problem {
	const [row, column] = first?.path ?? [];
	const place = typeof row === 'number' ? `: dòng thứ ${row + 1}, cột ${String(column ?? '?')} không đúng dạng` : '';
	return { problem: `Dữ liệu không phải tệp ${name} của cổng này${place}. Hãy kiểm tra địa chỉ, hoặc tải lại tệp.` };
}
