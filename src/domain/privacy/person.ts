/** Whether words that end where something personal begins name somebody: "ông Nguyễn Văn A, …", "Nguyễn Văn A (". */
export function endsWithPerson(before: string): boolean {
	return TITLED.test(before) || NAMED.test(before);
}

const TITLED =
	/(?:^|\P{L})(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m|[Cc]háu|[Bb]é)\s+\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*)*[^.;]*$/u;
const NAMED = /(?:\p{Lu}\p{L}*\s+){1,4}\p{Lu}\p{L}*[\s,(–-]*$/u;
