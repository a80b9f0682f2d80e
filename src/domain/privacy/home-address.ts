import { endsWithPerson } from '#domain/privacy/person';
import type { TextRange } from '#domain/vietnamese-text';

/**
 * Where somebody lives: "trú tại", "ngụ tại" and the like, before a hamlet, a group of houses or a house number, and
 * after somebody's name; "các hộ thường trú tại thôn 5" is nobody's home.
 */
export function homeAddressesIn(text: string): readonly TextRange[] {
	return [...text.matchAll(HOME)].flatMap(({ 0: written, index }) =>
		HOUSE.test(written) || endsWithPerson(text.slice(Math.max(0, index - 90), index))
			? [{ start: index, end: index + written.length }]
			: [],
	);
}

const LIVES = String.raw`(?:(?:[Tt]hường |[Tt]ạm |[Cc]ư )?[Tt]rú (?:tại|ở)|[Nn]gụ (?:tại|ở)|(?:HKTT|[Hh]ộ khẩu(?: thường trú)?|[Nn]ơi thường trú|[Nn]ơi ở hiện (?:nay|tại)|[Cc]hỗ ở hiện (?:nay|tại)|[Nn]hà ở tại|[Đđ]ịa chỉ)(?: tại)?\s*[:|]?)`;
const PLACE =
	'(?:[Ss]ố nhà|[Nn]hà số|[Tt]hôn|[Tt]ổ dân phố|[Tt]ổ|[Kk]hu phố|[Kk]hối|[Ấấ]p|[Bb]uôn|[Bb]on|[Bb]ản|[Xx]óm|[Nn]gõ|[Hh]ẻm|[Kk]iệt|[Ll]àng)';
const HOME = new RegExp(String.raw`(?<!\p{L})${LIVES}\s*${PLACE}\s+[\p{Lu}\d][\p{L}\d/]*`, 'gu');
const HOUSE = /(?:số nhà|nhà số)\s+\d/iu;
