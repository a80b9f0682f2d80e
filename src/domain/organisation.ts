import { latest, type PartialDate } from '#domain/partial-date';

export type OrganisationKind = 'so' | 'ubnd' | 'hdnd' | 'chinh-phu' | 'bo' | 'quoc-hoi' | 'dang' | 'don-vi';

export interface Successor {
	readonly organ: string;
	/** Which tasks went there, in words; empty when the source only says "merged". */
	readonly functions: readonly string[];
	readonly from: PartialDate | null;
	readonly source: string | null;
	readonly verified: boolean;
}

export interface Contacts {
	readonly address: string | null;
	readonly phone: string | null;
	readonly hotline: string | null;
	readonly email: string | null;
	readonly website: string | null;
}

/** An organisation with its life span; the archive of an ended one stays and shows its successors. */
export interface Organisation {
	readonly id: string;
	readonly name: string;
	readonly shortName: string | null;
	readonly kind: OrganisationKind;
	readonly province: string | null;
	readonly parent: string | null;
	/** How its documents sign themselves: `SLĐTBXH`. */
	readonly notations: readonly string[];
	readonly active: { readonly from: PartialDate | null; readonly to: PartialDate | null };
	readonly successors: readonly Successor[];
	readonly contacts: Contacts;
}

/** Whether the organisation no longer existed on a day (`YYYY-MM-DD`). */
export function hasEnded(organisation: Organisation, day: string): boolean {
	const { to } = organisation.active;
	return to !== null && latest(to) < day;
}
