import { type DataColumn, type DataSet, fullAddress } from '#domain/data-set';
import { INDICATOR, PLAN_STATUS_VALUES } from '#domain/data-sets/columns';
import { type AddressedNumber, numbersByAddress } from '#domain/data-sets/number-addresses';
import { Decimal } from '#domain/decimal';
import { planResults } from '#domain/plan-results';
import { PLAN_STATE_WORDS } from '#domain/plan-state';
import { unitOf } from '#domain/unit';

const COLUMNS = {
	organ: { type: 'text', description: 'Mã cơ quan có số liệu', refersTo: 'co-quan' },
	indicator: INDICATOR,
	period: { type: 'period', description: 'Kỳ của kế hoạch' },
	planValue: { type: 'decimal', description: 'Số kế hoạch; trống khi văn bản ghi một khoảng' },
	planUnit: { type: 'text', description: 'Đơn vị của số kế hoạch' },
	planStatus: {
		type: 'text',
		description: 'Kế hoạch đã tới đâu; trống khi văn bản không nói',
		values: PLAN_STATUS_VALUES,
	},
	planUrl: { type: 'url', description: 'Địa chỉ của số kế hoạch' },
	resultValue: { type: 'decimal', description: 'Số thực hiện; trống khi báo cáo ghi một khoảng' },
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
		description: 'Kế hoạch tới đâu; trống khi không có căn cứ để nói',
		values: PLAN_STATE_WORDS,
	},
} as const satisfies Readonly<Record<string, DataColumn>>;

/** Every plan that a text states and what came of it, as `planResults` finds them. */
export const keHoachKetQua: DataSet<keyof typeof COLUMNS> = {
	name: 'ke-hoach-ket-qua',
	title: 'Kế hoạch và kết quả',
	description:
		'Mỗi dòng đặt một số kế hoạch bên số thực hiện của cùng một việc: với mỗi cơ quan và mỗi việc, kết quả mới nhất. Không gồm kế hoạch chưa có kết quả nào trong các báo cáo đã đăng.',
	columns: COLUMNS,
	key: ['resultUrl'],
	rows(corpus) {
		const numbers = numbersByAddress(corpus);
		return planResults(corpus, Number.POSITIVE_INFINITY).map(
			({ organ, indicator, period, plan, result, percent, state }) => {
				const planned = numbers.get(plan.href);
				const reached = numbers.get(result.href);
				return {
					organ: organ.id,
					indicator,
					period: plan.period,
					planValue: plainOf(planned),
					planUnit: planned?.unit ?? null,
					planStatus: plan.status,
					planUrl: fullAddress(corpus, plan.href),
					resultValue: plainOf(reached),
					resultUnit: reached?.unit ?? null,
					resultPeriod: period,
					percentStated: percent && plainOf(numbers.get(percent.href)),
					percentRecomputed: percentOf(reached, planned),
					resultUrl: fullAddress(corpus, result.href),
					state,
				};
			},
		);
	},
};

/** `null` for a range: it is no single number. */
function plainOf(number: AddressedNumber | undefined): string | null {
	return number === undefined || number.value.upTo !== null ? null : number.value.number.plain;
}

/**
 * The two numbers are of one family of units. A plan of "ít nhất 2.000" is measured against 2.000, as in the checks;
 * a result "trên 80%" or a plan "khoảng 300" gives no single percentage.
 */
function percentOf(result: AddressedNumber | undefined, plan: AddressedNumber | undefined): string | null {
	const [dividend, divisor] = [basicValue(result), basicValue(plan)];
	if (dividend === null || divisor === null || divisor.isZero()) return null;
	if (result?.qualifier !== null || plan?.qualifier === 'about') return null;
	return dividend.times(100).div(divisor).toDecimalPlaces(SHOWN_DECIMALS, Decimal.ROUND_DOWN).toString();
}

const SHOWN_DECIMALS = 3;

function basicValue(number: AddressedNumber | undefined): Decimal | null {
	const plain = plainOf(number);
	return plain === null ? null : new Decimal(plain).times(unitOf(number?.unit ?? null).scale);
}
