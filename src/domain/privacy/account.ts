import { digitRuns, wordsBefore } from '#domain/privacy/digits';
import type { TextRange } from '#domain/vietnamese-text';

/** Accounts at a bank, where the words say so. Those of an agency at the treasury are nobody's. */
export function accountsIn(text: string): readonly TextRange[] {
	return digitRuns(text).filter(
		(run) =>
			run.digits.length >= SHORTEST &&
			NAME.test(wordsBefore(text, run)) &&
			!AMOUNT.test(text.slice(run.end, run.end + 12)) &&
			!TREASURY.test(text.slice(run.end, run.end + 80)),
	);
}

const SHORTEST = 8;
const NAME = /(?:số tài khoản|số TK|TK số|STK|tài khoản(?: ngân hàng| cá nhân)?)(?:[\s:.,;(|]|số|là)*$/iu;
const AMOUNT = /^\s*(?:đồng|đ(?!\p{L})|VNĐ|VND|triệu|tỷ|nghìn|người|khách|lượt|tài khoản)/iu;
const TREASURY = /^[^.;]{0,60}(?:kho bạc|KBNN)/iu;
