import { DIRECTION_WORDS, directionWords } from '#domain/checks/direction';
import type { TextFacts } from '#domain/compiled';
import type { ChangeDirection } from '#domain/figure';
import { type Finding, type Positions, positionOf } from '#domain/finding';
import { printNumber } from '#domain/number';
import type { Report } from '#domain/report';

/**
 * A relation says what the text says: where a word right at a number of a change says the other direction, the
 * frontmatter is wrong, whatever the numbers do. One finding a relation, at its key.
 */
export function directionFindings(
	report: Report,
	anchors: TextFacts['anchors'],
	positions: Positions,
	path: string,
): readonly Finding[] {
	return report.figures.flatMap((figure) =>
		figure.relations.flatMap((relation): readonly Finding[] => {
			if (relation.kind !== 'change' || relation.direction === null) return [];
			const { direction, amount } = relation;
			const contrary = directionWords(relation, { figure, anchors }).find((said) => said.direction !== direction);
			if (contrary === undefined) return [];
			const key = amount === null ? 'direction' : direction;
			const { word, number } = contrary;
			const quoted = `“${word} … ${printNumber(number.plain, number.decimals)}”`;
			const message = `Câu trong bài viết ${quoted}, còn ${key} của số liệu “${figure.id}” nói là ${DIRECTION_WORDS[direction]}. ${remedy(contrary.direction)}`;
			const place = positionOf(positions, `figures.${figure.id}.change.${key}`);
			return [{ rule: 'check-direction', severity: 'error', path, ...place, message }];
		}),
	);
}

function remedy(direction: ChangeDirection): string {
	return `Hãy khai đúng như câu viết (${direction}); nếu các số không đi theo chữ ấy, phần đối chiếu sẽ nêu ra.`;
}
