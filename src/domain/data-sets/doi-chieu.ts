import { figureAddress } from '#domain/address';
import type { Corpus, TextEntry } from '#domain/corpus';
import { type DataColumn, type DataRow, type DataSet, fullAddress } from '#domain/data-set';
import { FIGURE, REPORT } from '#domain/data-sets/columns';
import { judgedNumber } from '#domain/judged-number';
import { isInForce, type Report } from '#domain/report';
import { KIND_WORDS, VERDICT_WORDS } from '#domain/verdict';

const COLUMNS = {
	report: REPORT,
	figure: FIGURE,
	kind: {
		type: 'text',
		description: 'Quan hệ giữa các số',
		values: KIND_WORDS,
	},
	stated: {
		type: 'decimal',
		description:
			'Số mà báo cáo ghi: chính con số, hoặc mức tăng giảm, phần trăm đi kèm mà url dẫn tới. Trống khi báo cáo không ghi, ghi một khoảng, hoặc chỉ ghi tăng hay giảm',
	},
	recomputed: {
		type: 'decimal',
		description:
			'Số tính lại được, với đơn vị của số báo cáo ghi; phép chia không hết thì cắt bớt sau 3 chữ số thập phân (hoặc hơn số báo cáo ghi 1 chữ số). Trống khi không tính được, hoặc kết quả là một khoảng',
	},
	verdict: { type: 'text', description: 'Kết quả đối chiếu', values: VERDICT_WORDS },
	how: { type: 'text', description: 'Phép tính viết ra, hoặc lý do không tính được' },
	note: { type: 'text', description: 'Ghi chú của cổng cho người đọc' },
	url: { type: 'url', description: 'Địa chỉ của số được đối chiếu trong báo cáo' },
} as const satisfies Readonly<Record<string, DataColumn>>;

type Key = keyof typeof COLUMNS;

/** Every relation that was recomputed. */
export const doiChieu: DataSet<Key> = {
	name: 'doi-chieu',
	title: 'Đối chiếu số liệu',
	description:
		'Mỗi dòng là một phép tính được làm lại từ các số trong báo cáo. Không gồm báo cáo đã rút hoặc đã có bản thay thế.',
	columns: COLUMNS,
	key: [],
	rows: (corpus) => corpus.reports.filter(({ value }) => isInForce(value)).flatMap((entry) => rowsOf(corpus, entry)),
};

function rowsOf(corpus: Corpus, { value: report, facts }: TextEntry<Report>): readonly DataRow<Key>[] {
	const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
	return corpus.verdicts(report.id).flatMap((found) => {
		const figure = figures.get(found.figure);
		if (figure === undefined) return [];
		const { value, part } = judgedNumber(figure, found);
		const { kind, recomputedPlain, verdict, how } = found;
		const placed = part !== null && Object.hasOwn(facts.anchors, `${figure.id}-${part}`) ? part : undefined;
		return [
			{
				report: report.id,
				figure: figure.id,
				kind,
				stated: value?.upTo === null ? value.number.plain : null,
				recomputed: recomputedPlain,
				verdict,
				how,
				note: found.note,
				url: fullAddress(corpus, figureAddress(report.id, figure.id, placed)),
			},
		];
	});
}
