import { readDocumentCode } from '#domain/document-code';
import type { Organisation } from '#domain/organisation';
import { type OrganisationFinder, organisationFinder } from '#domain/organisation-finder';
import { isProblem } from '#domain/problem';

/** What a text shows of who issued it. */
export interface OrganClues {
	/** As the head or the foot names it. */
	readonly names: readonly string[];
	readonly codeNotation: string | null;
	/** Of the date line: the province. */
	readonly place: string | null;
}

/** The organisation of the portal that issued a text; `null` where nobody, or several, fit. */
export function findOrgan(clues: OrganClues, organisations: readonly Organisation[]): Organisation | null {
	const near = organisations.filter(({ province }) => province !== null && province === clues.place);
	const view = near[0] ?? organisations[0];
	if (view === undefined) return null;
	return namedOrgan(clues, organisationFinder(organisations), view) ?? onlyDepartment(near);
}

/** By its name, else by its code, as they are understood in the province of `view`. */
function namedOrgan(
	{ names, codeNotation }: OrganClues,
	finder: OrganisationFinder,
	view: Organisation,
): Organisation | null {
	for (const name of names) {
		const found = finder.named(name, view);
		if (found !== null) return found;
	}
	const code = codeNotation === null ? null : readDocumentCode(`1/${codeNotation}`);
	return code === null || isProblem(code) ? null : finder.signing(code, view);
}

function onlyDepartment(near: readonly Organisation[]): Organisation | null {
	const [first = null, ...others] = near.filter(({ kind }) => kind === 'so');
	return others.length === 0 ? first : null;
}
