import type { Finding } from '#domain/finding';
import { HIDDEN_CHARACTER, hiddenCharacterMessage } from '#domain/hidden-characters';

/** Characters that no one sees but that split words, numbers and searches, or turn the order of reading around. */
export function forbiddenCharacters(path: string, text: string): readonly Finding[] {
	if (!HIDDEN_CHARACTER.test(text)) return [];
	const findings: Finding[] = [];
	let found = 0;
	let last: Finding | null = null;
	let line = 1;
	let lineStart = 0;
	for (const { 0: character, index } of text.matchAll(HIDDEN_OR_LINE)) {
		if (character === '\n') {
			line += 1;
			lineStart = index + 1;
			continue;
		}
		found += 1;
		const message = hiddenCharacterMessage(character);
		last = { rule: 'control-character', severity: 'error', path, line, column: index - lineStart + 1, message };
		if (found <= MOST_FINDINGS) findings.push(last);
	}
	if (last === null || found <= MOST_FINDINGS) return findings;
	const message = `Trước chỗ này còn ${found - MOST_FINDINGS - 1} ký tự ẩn nữa như đã báo ở trên. Hãy xóa hết các ký tự đó.`;
	return [...findings, { ...last, message }];
}

/** A binary file holds thousands; more lines than this tell the reader nothing new. */
const MOST_FINDINGS = 20;

const HIDDEN_OR_LINE = new RegExp(`\n|${HIDDEN_CHARACTER.source}`, 'gu');
