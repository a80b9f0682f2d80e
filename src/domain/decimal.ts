import { Decimal as DecimalBase } from 'decimal.js';

/**
 * Exact decimals. Stated numbers have at most 30 digits (see `readNumber`), so their sums and products never need
 * rounding; only a division does, half up. Prints without exponent.
 */
export const Decimal = DecimalBase.clone({
	precision: 80,
	rounding: DecimalBase.ROUND_HALF_UP,
	toExpNeg: -9e15,
	toExpPos: 9e15,
});

export type Decimal = DecimalBase;
