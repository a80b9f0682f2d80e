/** Does not keep the length of decomposed text. "Đắk Nông" -> "Dak Nong". */
export function withoutDiacritics(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.replaceAll('đ', 'd')
		.replaceAll('Đ', 'D')
		.normalize('NFC');
}
