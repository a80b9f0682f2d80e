import { splitReference } from '#domain/address';
import type { Judgement } from '#domain/checks/judgement';
import {
	type Context,
	gap,
	type Operand,
	own,
	part,
	type RelationOf,
	referred,
	statedBy,
} from '#domain/checks/operand';
import { printOperand } from '#domain/checks/printing';
import { ratio } from '#domain/checks/ratio';
import type { FigureReference } from '#domain/figure';
import { unitOf } from '#domain/unit';

/** The figure is the rate of all its parts together: the sum of their numbers over the sum of their wholes. */
export function pooled({ parts }: RelationOf<'pooled'>, context: Context): readonly Judgement[] {
	const stated = statedBy(context.figure);
	return [
		ratio({
			top: parts.map((reference) => referred(reference, context)),
			bottom: parts.map((reference) => wholeOf(reference, context)),
			percent: stated.unit.kind === 'rate' ? own(context) : gap(NO_RATE, NO_RATE_REMEDY),
			stated: printOperand(stated),
		}),
	];
}

const NO_RATE = 'số này không ghi là tỷ lệ phần trăm nên không so được với tỷ lệ chung';
const NO_RATE_REMEDY = 'Quan hệ pooled chỉ dùng cho số có unit: "%". Hãy sửa đơn vị hoặc bỏ quan hệ.';

/** The whole of a part stands in the part's own `outOf`. Only this report's anchors can show that it is in the text. */
function wholeOf(reference: FigureReference, context: Context): Operand {
	const { report, published } = context;
	const figure = published.find(reference, report.id)?.figure;
	const outOf = figure?.relations.find((relation) => relation.kind === 'out-of');
	if (figure === undefined || outOf === undefined) {
		return gap(
			`báo cáo không ghi tổng của số liệu “${reference}”`,
			`Quan hệ pooled cần tổng của từng phần. Hãy ghi outOf ở số liệu “${reference}”, hoặc bỏ số ấy khỏi pooled.`,
		);
	}
	return splitReference(reference, report.id).report === report.id
		? part(outOf.whole, 'whole', unitOf(figure.unit), { ...context, figure })
		: gap('các phần của tỷ lệ chung phải nằm trong cùng một báo cáo');
}
