import { readDocumentCode } from '#domain/document-code';
import type { Organisation } from '#domain/organisation';
import { organisationFinder } from '#domain/organisation-finder';
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
export function findOrgan(
	{ names, codeNotation, place }: OrganClues,
	organisations: readonly Organisation[],
): Organisation | null {
	const finder = organisationFinder(organisations);
	const near = organisations.filter(({ province }) => province !== null && province === place);
	const views = near.length > 0 ? near.slice(0, 1) : organisations.slice(0, 1);
	for (const from of views) {
		for (const name of names) {
			const found = finder.named(name, from);
			if (found !== null) return found;
		}
		const code = codeNotation === null ? null : readDocumentCode(`1/${codeNotation}`);
		const signing = code === null || isProblem(code) ? null : finder.signing(code, from);
		if (signing !== null) return signing;
	}
	const departments = near.filter(({ kind }) => kind === 'so');
	return departments.length === 1 ? (departments[0] ?? null) : null;
}
