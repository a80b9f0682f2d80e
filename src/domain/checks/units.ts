import { type Gap, gap } from '#domain/checks/operand';
import type { Stated } from '#domain/checks/stated';
import { sameUnit, type Unit } from '#domain/unit';

/** Why these numbers cannot be added or compared; `null` where they can. A bare number goes with any count. */
export function unitGap(operands: readonly Stated[]): Gap | null {
	const units = operands.map(({ unit }) => unit);
	const named = units.filter(({ family }) => family !== '');
	const [first] = named;
	if (first === undefined) return null;
	const other = named.find(({ family }) => family !== first.family);
	if (other !== undefined) return incompatible(`“${first.written}”`, `“${other.written}”`);
	return first.kind === 'count' || named.length === units.length
		? null
		: incompatible(`“${first.written}”`, 'số không ghi đơn vị');
}

/** Says which units of one family are counted together: people, jobs and visits are not the same thing. */
export function unitRemark(operands: readonly Stated[]): string | null {
	const counted = operands.map(({ unit }) => unit).filter(({ kind, family }) => kind === 'count' && family !== '');
	const kinds = counted.filter((unit, index) => counted.findIndex((other) => sameThing(other, unit)) === index);
	if (kinds.length < 2) return null;
	return `Tính chung các đơn vị khác nhau: ${kinds.map(({ written }) => `“${written}”`).join(', ')}.`;
}

/** Whether the numbers need their units beside them: 1,5 tỷ đồng + 300 triệu đồng. */
export function mixedScales(operands: readonly Stated[]): boolean {
	return new Set(operands.map(({ unit }) => unit.scale)).size > 1;
}

function incompatible(a: string, b: string): Gap {
	return gap(
		`không tính được giữa ${a} và ${b}`,
		`Quan hệ này nối ${a} với ${b}, là hai loại đơn vị khác nhau. Hãy sửa đơn vị (unit) hoặc bỏ quan hệ.`,
	);
}

/** "em" is "trẻ em", "lao động" is "người lao động"; but a "lượt người" is no "người". */
function sameThing(a: Unit, b: Unit): boolean {
	const [short, long] = a.written.length < b.written.length ? [a.written, b.written] : [b.written, a.written];
	return sameUnit(short, long) || (long.endsWith(` ${short}`) && !long.startsWith('lượt'));
}
