import type { TextRange } from '#domain/vietnamese-text';

/** E-mail addresses, but those under gov.vn, which an agency gives out for its work. */
export function emailsIn(text: string): readonly TextRange[] {
	return [...text.matchAll(EMAIL)].flatMap(({ 0: written, index }) =>
		GOVERNMENT.test(written) ? [] : [{ start: index, end: index + written.length }],
	);
}

const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,24}(?![\w-])/giu;
const GOVERNMENT = /[@.]gov\.vn$/iu;
