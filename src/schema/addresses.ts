import { shown } from '#domain/shown';
import { textThat } from '#schema/values';

/** An address that a link may lead to: never `javascript:` or the like. */
export const webAddress = textThat(
	'wrong-address',
	isWebAddress,
	(written) => `${shown(written)} không phải địa chỉ web. Hãy ghi đủ, ví dụ https://example.org.`,
);

export const emailAddress = textThat(
	'wrong-address',
	isEmailAddress,
	(written) => `${shown(written)} không phải địa chỉ thư điện tử. Hãy xem lại, hoặc ghi null nếu chưa có.`,
);

export const webOrEmailAddress = textThat(
	'wrong-address',
	(written) => isWebAddress(written) || isEmailAddress(written),
	(written) => `${shown(written)} không phải địa chỉ web hay thư điện tử. Hãy xem lại, hoặc ghi null nếu chưa có.`,
);

function isWebAddress(written: string): boolean {
	return /^https?:\/\/[^\s/?#]+[^\s]*$/u.test(written) && URL.canParse(written);
}

function isEmailAddress(written: string): boolean {
	const [name = '', host = '', ...rest] = written.split('@');
	return rest.length === 0 && name !== '' && host.includes('.') && !/\s|^\.|\.\.|\.$/u.test(host) && !/\s/u.test(name);
}
