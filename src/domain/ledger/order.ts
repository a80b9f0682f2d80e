import { FIELDS } from '#domain/field';
import type { LedgerEntry } from '#domain/ledger/ledger';
import type { Statement } from '#domain/ledger/statements';
import { comparePeriods, periodYear } from '#domain/period';
import { compareText } from '#domain/text-order';

/** By date of issue, else by period, then by address; the figures of one report stay in their order. */
export function byReport({ report: a }: Statement, { report: b }: Statement): number {
	return compareText(a.issuedDate ?? a.period, b.issuedDate ?? b.period) || compareText(a.id, b.id);
}

/** The newest year first; of one year by organisation, field of work, name and period. A total order. */
export function byTimeAndName(a: Named, b: Named): number {
	return (
		periodYear(b.period) - periodYear(a.period) ||
		compareText(a.organ, b.organ) ||
		fieldOrder(a) - fieldOrder(b) ||
		COLLATOR.compare(a.name, b.name) ||
		comparePeriods(a.period, b.period) ||
		compareText(a.identity, b.identity)
	);
}

type Named = Pick<LedgerEntry, 'identity' | 'name' | 'field' | 'organ' | 'period'>;

const COLLATOR = new Intl.Collator('vi');

function fieldOrder({ field }: Named): number {
	const place = FIELDS.findIndex(({ id }) => id === field);
	return place < 0 ? FIELDS.length : place;
}
