/** Address of the text of a Creative Commons licence, which is named by its SPDX identifier; `null` for any other. */
export function licenceAddress(licence: string): string | null {
	if (licence === 'CC0-1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/';
	const [, code, version] = /^CC-(BY(?:-(?:NC|ND|SA))*)-(\d\.\d)$/u.exec(licence) ?? [];
	return code === undefined ? null : `https://creativecommons.org/licenses/${code.toLowerCase()}/${version}/`;
}
