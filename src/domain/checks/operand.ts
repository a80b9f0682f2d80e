import { splitReference } from '#domain/address';
import type { NumberInText, NumberPlace } from '#domain/arithmetic';
import { printOperand } from '#domain/checks/printing';
import type { AnchoredFigure, PublishedFigures } from '#domain/checks/published-figures';
import type { Stated } from '#domain/checks/stated';
import type { TextFacts } from '#domain/compiled';
import type { Figure, FigureReference, Relation, RelationKind, RelationPart } from '#domain/figure';
import type { WrittenNumber } from '#domain/number';
import { printStated } from '#domain/placed-figure';
import { isProblem, type Problem } from '#domain/problem';
import type { Report } from '#domain/report';
import { type Unit, unitOf } from '#domain/unit';

/** What a rule sees: the figure whose relation it judges, and where its operands come from. */
export interface Context {
	readonly report: Report;
	readonly figure: Figure;
	readonly anchors: TextFacts['anchors'];
	readonly published: PublishedFigures;
	/** Figures of this report that state to lie within `whole`. */
	readonly partsOf: (whole: FigureReference) => readonly FigureReference[];
}

export type RelationOf<Kind extends RelationKind> = Extract<Relation, { readonly kind: Kind }>;

/** A number that stands in some text. */
export interface Counted extends Stated {
	readonly place: NumberPlace;
}

/** Why a relation cannot be computed, in words for readers; `remark` is what the author can do about it. */
export interface Gap extends Problem {
	readonly remark: string | null;
}

/** A number that stands in some text, or the reason why it does not count. */
export type Operand = Counted | Gap;

/** The figure's own number. */
export function own({ report, figure, anchors }: Context): Operand {
	return stateOf({ report: report.id, figure, anchored: Object.hasOwn(anchors, figure.id) });
}

/** The number of another figure, of this report or another. A figure is no operand of its own relation. */
export function referred(reference: FigureReference, { report, figure, published }: Context): Operand {
	const place = splitReference(reference, report.id);
	if (place.report === report.id && place.figure === figure.id) {
		return gap(
			'một số không dùng để đối chiếu với chính nó',
			'Quan hệ này dẫn về chính số liệu của nó. Hãy sửa mã số liệu.',
		);
	}
	const found = published.find(reference, report.id);
	return found === null ? missing(reference, report) : stateOf(found);
}

/** A figure's own number, in whatever report. */
export function stateOf({ report, figure, anchored }: Pick<AnchoredFigure, 'report' | 'figure' | 'anchored'>): Operand {
	const stated = statedBy(figure);
	return anchored ? { ...stated, place: { report, figure: figure.id, part: null } } : notAnchored(stated);
}

/** A number that the relation itself states. */
export function part(number: WrittenNumber, name: RelationPart, unit: Unit, context: Context): Operand {
	const { report, figure, anchors } = context;
	const stated: Stated = { number, upTo: null, qualifier: null, unit };
	return Object.hasOwn(anchors, `${figure.id}-${name}`)
		? { ...stated, place: { report: report.id, figure: figure.id, part: name } }
		: notAnchored(stated);
}

export function percentage(number: WrittenNumber, name: RelationPart, context: Context): Operand {
	return part(number, name, unitOf('%'), context);
}

/** The operands, if all of them count; else the first gap. */
export function complete(operands: readonly Operand[]): readonly Counted[] | Gap {
	const gap = operands.find((operand) => isProblem(operand));
	return gap ?? operands.flatMap((operand) => (isProblem(operand) ? [] : [operand]));
}

export function gap(problem: string, remark: string | null = null): Gap {
	return { problem, remark };
}

export function statedBy({ value, qualifier, unit }: Figure): Stated {
	return { ...value, qualifier, unit: unitOf(unit) };
}

/** The number as a piece of arithmetic; with its unit where `withUnit` is set. */
export function inText(operand: Counted, withUnit = false): NumberInText {
	return { text: printOperand(operand, withUnit), ...operand.place };
}

function notAnchored({ number, upTo, qualifier }: Stated): Gap {
	return gap(`số ${printStated(number, upTo, qualifier)} chưa gắn với câu nào trong báo cáo`);
}

/** A name that no figure of this report has is told by the check of references already. */
function missing(reference: FigureReference, report: Report): Gap {
	return splitReference(reference, report.id).report === report.id
		? gap(`báo cáo không có số liệu “${reference}”`)
		: gap(
				`trong các báo cáo đã đăng không có số liệu “${reference}”`,
				`Số liệu “${reference}” không có trong các báo cáo đã đăng. Hãy kiểm tra tên báo cáo và mã số liệu, và báo cáo ấy có access: public, không còn là draft.`,
			);
}
