import type { CorpusEntries, TextEntry } from '#domain/corpus';
import { type Finding, type Position, positionOf } from '#domain/finding';
import type { OfficialDocument } from '#domain/official-document';
import type { PrivacyRule } from '#domain/privacy/personal-data';
import { nationalNumber } from '#domain/privacy/phone';
import type { PlacedPersonalData } from '#domain/privacy/placed-personal-data';
import type { Report } from '#domain/report';

/**
 * Personal data that nobody allowed, and permissions that nothing needs. `personalData` is by path. Contacts that an
 * organisation or the portal gives out are nobody's secret. No message repeats what it found: logs of a check are
 * read by many.
 */
export function privacyFindings(
	{ site, organisations, reports, documents }: CorpusEntries,
	personalData: ReadonlyMap<string, readonly PlacedPersonalData[]>,
): readonly Finding[] {
	const official = new Set(
		[
			site.value.contact.email,
			site.value.contact.reportErrors?.replace(/^mailto:/u, '') ?? null,
			...organisations.flatMap(({ value: { contacts } }) => [contacts.phone, contacts.hotline, contacts.email]),
		].flatMap((contact) => (contact === null ? [] : contact.split(/[;,/]| - /u).map(sameText))),
	);
	return [...reports, ...documents].flatMap((entry) =>
		ofEntry(
			entry,
			(personalData.get(entry.path) ?? []).filter(({ text }) => !official.has(sameText(text))),
		),
	);
}

function ofEntry(
	{ path, positions, value }: TextEntry<Report | OfficialDocument>,
	found: readonly PlacedPersonalData[],
): readonly Finding[] {
	const permissions = value.allowedPersonalData;
	const findings = new Map<string, Finding>();
	for (const data of found) {
		if (permissions.some(({ text }) => allows(text, data))) continue;
		const place: Position = 'key' in data.at ? positionOf(positions, data.at.key) : data.at;
		const { severity, message } = SAYINGS[data.rule];
		const finding = { rule: data.rule, severity, path, ...place, message: message(masked(data)) };
		findings.set(`${data.rule} ${place.line} ${sameText(data.text)}`, finding);
	}
	const unused = permissions.flatMap(({ text }, index): readonly Finding[] =>
		found.some((data) => allows(text, data))
			? []
			: [{ ...UNUSED, path, ...positionOf(positions, `allowedPersonalData.${index}.text`) }],
	);
	return [...findings.values(), ...unused];
}

/** The author writes down what is found, or the words around it too. */
function allows(permitted: string, { text }: PlacedPersonalData): boolean {
	return sameText(permitted).includes(sameText(text)) || nationalNumber(permitted) === sameText(text);
}

/** Two ways to write one number, one address or the same words are one text. */
function sameText(text: string): string {
	return /\p{L}/u.test(text) ? text.replace(/\s+/gu, ' ').trim().toLowerCase() : nationalNumber(text);
}

/** Enough to find it in the file again, not enough to use it. */
function masked({ rule, text }: PlacedPersonalData): string {
	if (rule === 'privacy-small-cell') return text;
	return rule === 'privacy-email' ? `${text.slice(0, 2)}…@…` : `${text.slice(0, 4)}…`;
}

const ALLOW = 'Nếu được phép đăng, hãy ghi nguyên văn chỗ này và lý do vào allowedPersonalData ở đầu tệp.';
const ALLOW_CONTACT =
	'Nếu là liên hệ công khai của cơ quan, hãy ghi vào contacts của tệp co-quan/; nếu có lý do khác để đăng, hãy ghi nguyên văn và lý do vào allowedPersonalData ở đầu tệp.';

const SAYINGS: Readonly<
	Record<PrivacyRule, Pick<Finding, 'severity'> & { readonly message: (shown: string) => string }>
> = {
	'privacy-id-number': {
		severity: 'error',
		message: (shown) =>
			`“${shown}” giống số căn cước, chứng minh nhân dân hoặc hộ chiếu của một người. Hãy xóa số này. ${ALLOW}`,
	},
	'privacy-phone': {
		severity: 'error',
		message: (shown) => `“${shown}” giống số điện thoại. Số của cá nhân không được đăng: hãy xóa. ${ALLOW_CONTACT}`,
	},
	'privacy-email': {
		severity: 'error',
		message: (shown) =>
			`“${shown}” là địa chỉ thư điện tử ngoài tên miền gov.vn. Thư của cá nhân không được đăng: hãy xóa. ${ALLOW_CONTACT}`,
	},
	'privacy-account': {
		severity: 'error',
		message: (shown) => `“${shown}” giống số tài khoản ngân hàng. Hãy xóa số này. ${ALLOW}`,
	},
	'privacy-birth': {
		severity: 'warning',
		message: () => `Chỗ này nêu ngày hoặc năm sinh của một người. Hãy xóa nếu người đọc không cần biết. ${ALLOW}`,
	},
	'privacy-address': {
		severity: 'warning',
		message: () => `Chỗ này nêu nơi ở của một người. Hãy xóa, hoặc chỉ ghi tới xã, phường nếu cần. ${ALLOW}`,
	},
	'privacy-small-cell': {
		severity: 'warning',
		message: (shown) =>
			`“${shown}”: số trẻ em bị hại chỉ một, hai em ở một nơi nêu tên, người quanh đó có thể biết là em nào. Hãy gộp với nơi khác, hoặc chỉ nêu huyện, tỉnh. ${ALLOW}`,
	},
};

const UNUSED = {
	rule: 'privacy-allowed-unused',
	severity: 'warning',
	message:
		'Mục này của allowedPersonalData không còn ứng với chữ nào trong bài. Hãy xóa mục này, hoặc ghi lại đúng nguyên văn.',
} as const;
