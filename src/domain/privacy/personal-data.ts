import { accountsIn } from '#domain/privacy/account';
import { birthsIn } from '#domain/privacy/birth';
import { emailsIn } from '#domain/privacy/email';
import { homeAddressesIn } from '#domain/privacy/home-address';
import { idNumbersIn } from '#domain/privacy/id-number';
import { phonesIn } from '#domain/privacy/phone';
import { smallCellsIn } from '#domain/privacy/small-cell';
import type { TextRange } from '#domain/vietnamese-text';

export type PrivacyRule =
	| 'privacy-id-number'
	| 'privacy-phone'
	| 'privacy-email'
	| 'privacy-account'
	| 'privacy-birth'
	| 'privacy-address'
	| 'privacy-small-cell';

/** A stretch of a text that looks like personal data of somebody. */
export interface PersonalData extends TextRange {
	readonly rule: PrivacyRule;
}

/**
 * What in `text` looks like personal data (Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15; for children also Luật Trẻ em số
 * 102/2016/QH13, Điều 21), in the order of the text. No digit belongs to two of them: a number is what the first rule
 * says.
 */
export function personalDataIn(text: string): readonly PersonalData[] {
	const found: PersonalData[] = [];
	const taken = new Uint8Array(text.length);
	for (const [rule, find] of RULES) {
		for (const { start, end } of find(text)) {
			if (taken.subarray(start, end).includes(1)) continue;
			taken.fill(1, start, end);
			found.push({ rule, start, end });
		}
	}
	return found.sort((a, b) => a.start - b.start);
}

const RULES: readonly (readonly [PrivacyRule, (text: string) => readonly TextRange[]])[] = [
	['privacy-email', emailsIn],
	['privacy-account', accountsIn],
	['privacy-id-number', idNumbersIn],
	['privacy-phone', phonesIn],
	['privacy-birth', birthsIn],
	['privacy-address', homeAddressesIn],
	['privacy-small-cell', smallCellsIn],
];
