import { organisationAddress } from '#domain/address';
import type { Corpus } from '#domain/corpus';
import type { Organisation } from '#domain/organisation';
import { lifeSpanWords, ORGANISATION_GROUPS } from '#domain/organisation-words';
import { type OrganisationPlaces, organisationPlaces } from '#loaders/pages/organisation-places';

/** All organisations: those that have reports, and by group the others, which issued what the reports cite. */
export interface OrganisationList {
	readonly withReports: readonly OrganisationRow[];
	readonly groups: readonly OrganisationGroup[];
}

export interface OrganisationGroup {
	readonly name: string;
	readonly rows: readonly OrganisationRow[];
}

export interface OrganisationRow {
	readonly name: string;
	readonly href: string;
	readonly province: string | null;
	readonly lifeSpan: string | null;
	/** "2 báo cáo, 3 văn bản": what the portal holds of it; `null` = nothing. */
	readonly holdings: string | null;
}

export function organisationList(corpus: Corpus): OrganisationList {
	const places = organisationPlaces(corpus);
	const all = [...corpus.organisations.values()].sort(byProvinceThenName);
	const hasReports = ({ id }: Organisation) => places.reports(id).length > 0;
	const row = (organisation: Organisation) => rowOf(organisation, places);
	const others = all.filter((organisation) => !hasReports(organisation));
	return {
		withReports: all.filter(hasReports).map(row),
		groups: ORGANISATION_GROUPS.map(({ name, kinds }) => ({
			name,
			rows: kinds.flatMap((kind) => others.filter((organisation) => organisation.kind === kind).map(row)),
		})).filter(({ rows }) => rows.length > 0),
	};
}

const COLLATOR = new Intl.Collator('vi');

function byProvinceThenName(a: Organisation, b: Organisation): number {
	return COLLATOR.compare(a.province ?? '', b.province ?? '') || COLLATOR.compare(a.name, b.name);
}

function rowOf(organisation: Organisation, places: OrganisationPlaces): OrganisationRow {
	const { id, name, province } = organisation;
	const holdings = [
		[places.reports(id).length, 'báo cáo'] as const,
		[places.documents(id).length, 'văn bản'] as const,
	].flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]));
	return {
		name,
		href: organisationAddress(id),
		province,
		lifeSpan: lifeSpanWords(organisation),
		holdings: holdings.length === 0 ? null : holdings.join(', '),
	};
}
