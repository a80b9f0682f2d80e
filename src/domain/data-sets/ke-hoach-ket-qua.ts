import type { Stated } from '#domain/checks/stated';
import { type DataColumn, type DataSet, fullAddress } from '#domain/data-set';
import { INDICATOR, PLAN_STATUS_VALUES } from '#domain/data-sets/columns';
import { Decimal } from '#domain/decimal';
import { ledgerOf } from '#domain/ledger/ledger';
import { PLAN_STATE_WORDS } from '#domain/plan-state';

const COLUMNS = {
	organ: { type: 'text', description: 'Mã cơ quan có số liệu', refersTo: 'co-quan' },
	indicator: INDICATOR,
	period: { type: 'period', description: 'Kỳ của kế hoạch' },
	planValue: { type: 'decimal', description: 'Số kế hoạch; trống khi văn bản ghi một khoảng, hoặc không nêu số' },
	planUnit: { type: 'text', description: 'Đơn vị của số kế hoạch' },
	planStatus: {
		type: 'text',
		description: 'Kế hoạch đã tới đâu; trống khi văn bản không nói',
		values: PLAN_STATUS_VALUES,
	},
	planUrl: { type: 'url', description: 'Địa chỉ của số kế hoạch' },
	resultValue: { type: 'decimal', description: 'Số thực hiện; trống khi báo cáo ghi một khoảng, hoặc chưa có kết quả' },
	resultUnit: { type: 'text', description: 'Đơn vị của số thực hiện' },
	resultPeriod: {
		type: 'period',
		description: 'Kỳ của số thực hiện; ngắn hơn kỳ kế hoạch thì chưa so được đạt hay không',
	},
	percentStated: { type: 'decimal', description: 'Phần trăm kế hoạch mà báo cáo ghi; trống khi báo cáo không ghi' },
	percentRecomputed: {
		type: 'decimal',
		description:
			'Phần trăm tính lại từ hai số, cắt bớt sau 3 chữ số thập phân; trống khi không tính được, hoặc số thực hiện viết là “khoảng”, “trên”',
	},
	resultUrl: { type: 'url', description: 'Địa chỉ của số thực hiện' },
	state: {
		type: 'text',
		description: 'Kế hoạch tới đâu',
		values: PLAN_STATE_WORDS,
	},
} as const satisfies Readonly<Record<string, DataColumn>>;

/** Every plan of the ledger with the result that says most about it; a plan without one, too. */
export const keHoachKetQua: DataSet<keyof typeof COLUMNS> = {
	name: 'ke-hoach-ket-qua',
	title: 'Kế hoạch và kết quả',
	description:
		'Mỗi dòng là một kế hoạch: của một cơ quan, cho một việc, một nhóm, một nơi và một kỳ, bên kết quả nói rõ nhất về nó. Kế hoạch mà chưa báo cáo nào nêu kết quả có các cột kết quả để trống; số thực hiện chỉ kèm phần trăm của một kế hoạch không nêu số có các cột kế hoạch để trống.',
	columns: COLUMNS,
	key: ['planUrl', 'resultUrl'],
	rows: (corpus) =>
		ledgerOf(corpus).entries.map(({ organ, indicator, period, plan, result, standing }) => ({
			organ,
			indicator,
			period,
			planValue: plan && plainOf(plan.stated),
			planUnit: plan && writtenUnit(plan.stated),
			planStatus: plan?.status ?? null,
			planUrl: plan && fullAddress(corpus, plan.href),
			resultValue: result && plainOf(result.stated),
			resultUnit: result && writtenUnit(result.stated),
			resultPeriod: result?.period ?? null,
			percentStated: result?.percent?.number.plain ?? null,
			percentRecomputed: cut(result?.ofPlan.recomputed?.plain ?? null),
			resultUrl: result && fullAddress(corpus, result.href),
			state: standing.state,
		})),
};

/** `null` for a range: it is no single number. */
function plainOf({ number, upTo }: Stated): string | null {
	return upTo === null ? number.plain : null;
}

function writtenUnit({ unit }: Stated): string | null {
	return unit.written === '' ? null : unit.written;
}

function cut(percent: string | null): string | null {
	return percent && new Decimal(percent).toDecimalPlaces(SHOWN_DECIMALS, Decimal.ROUND_DOWN).toString();
}

const SHOWN_DECIMALS = 3;
