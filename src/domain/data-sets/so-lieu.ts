import { figureAddress } from '#domain/address';
import type { Corpus, TextEntry } from '#domain/corpus';
import { type DataColumn, type DataRow, type DataSet, fullAddress } from '#domain/data-set';
import { BASIS_WORDS, FIGURE, INDICATOR, PLAN_STATUS_VALUES, REPORT } from '#domain/data-sets/columns';
import { asWritten, QUALIFIER_WORDS } from '#domain/placed-figure';
import { isInForce, type Report } from '#domain/report';
import { VERDICT_WORDS, type VerdictName } from '#domain/verdict';

const COLUMNS = {
	report: REPORT,
	figure: FIGURE,
	indicator: INDICATOR,
	label: { type: 'text', description: 'Tên con số: tên chỉ số, hoặc tên riêng khi không có chỉ số' },
	group: { type: 'text', description: 'Nhóm mà con số nói tới, ví dụ “Ngoài nước”; trống khi không chia nhóm' },
	organ: { type: 'text', description: 'Mã cơ quan có số liệu', refersTo: 'co-quan' },
	province: { type: 'text', description: 'Tỉnh của cơ quan ấy' },
	basis: {
		type: 'text',
		description: 'Con số là gì',
		values: BASIS_WORDS,
	},
	status: { type: 'text', description: 'Kế hoạch đã tới đâu; chỉ ghi cho số kế hoạch', values: PLAN_STATUS_VALUES },
	period: { type: 'period', description: 'Kỳ mà con số nói tới' },
	cutoff: {
		type: 'text',
		description: 'Thời điểm đếm trong kỳ, với số đếm tại một thời điểm',
		values: { start: 'đầu kỳ', end: 'cuối kỳ' },
	},
	value: {
		type: 'decimal',
		description: 'Con số; trống khi báo cáo ghi một khoảng như 120-150, khi đó xem cột written',
	},
	written: { type: 'text', description: 'Con số đúng như báo cáo viết, ví dụ 18.498 hoặc 05' },
	unit: { type: 'text', description: 'Đơn vị tính như báo cáo viết; trống khi báo cáo không ghi' },
	qualifier: {
		type: 'text',
		description: 'Chữ đứng trước con số làm nó không còn là số đúng',
		values: QUALIFIER_WORDS,
	},
	quote: { type: 'text', description: 'Câu có con số, lấy từ bản đăng trên cổng' },
	url: { type: 'url', description: 'Địa chỉ của chính con số trong báo cáo' },
	verdict: {
		type: 'text',
		description:
			'Kết quả đối chiếu; con số có nhiều phép tính thì lấy kết quả đứng trước theo thứ tự chua-khop, chua-du, con-lai, khop. Trống khi không có phép tính nào',
		values: VERDICT_WORDS,
	},
} as const satisfies Readonly<Record<string, DataColumn>>;

type Key = keyof typeof COLUMNS;

/** Every figure that stands in a text. */
export const soLieu: DataSet<Key> = {
	name: 'so-lieu',
	title: 'Số liệu trong báo cáo',
	description:
		'Mỗi dòng là một con số mà báo cáo nêu, kèm câu có con số ấy. Không gồm số của báo cáo đã rút hoặc đã có bản thay thế.',
	columns: COLUMNS,
	key: ['report', 'figure'],
	rows: (corpus) => corpus.reports.filter(({ value }) => isInForce(value)).flatMap((entry) => rowsOf(corpus, entry)),
};

/** The first that any relation has is the figure's. */
const TELLING: readonly VerdictName[] = ['chua-khop', 'chua-du', 'con-lai', 'khop'];

function rowsOf(corpus: Corpus, { value: report, facts }: TextEntry<Report>): readonly DataRow<Key>[] {
	const verdicts = Map.groupBy(corpus.verdicts(report.id), ({ figure }) => figure);
	return report.figures.flatMap((figure) => {
		const anchor = Object.hasOwn(facts.anchors, figure.id) ? facts.anchors[figure.id] : undefined;
		if (anchor === undefined) return [];
		const { id, indicator, group, organ, basis, status, period, cutoff, value, unit, qualifier } = figure;
		const found = new Set(verdicts.get(id)?.map(({ verdict }) => verdict));
		return [
			{
				report: report.id,
				figure: id,
				indicator,
				label: indicator === null ? figure.label : (corpus.indicators.get(indicator)?.name ?? null),
				group,
				organ,
				province: corpus.organisations.get(organ)?.province ?? null,
				basis,
				status,
				period,
				cutoff,
				value: value.upTo === null ? value.number.plain : null,
				written: asWritten(value),
				unit,
				qualifier,
				quote: anchor.sentence,
				url: fullAddress(corpus, figureAddress(report.id, id)),
				verdict: TELLING.find((name) => found.has(name)) ?? null,
			},
		];
	});
}
