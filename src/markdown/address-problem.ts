import type { Problem } from '#domain/problem';

/**
 * Why a link may not lead to `address`, or `null` when it may. Allowed: `https:`, `http:`, `mailto:`, `tel:`, `#id` and
 * a path of this site. The address is judged as browsers read it, and once more percent-decoded.
 */
export function addressProblem(address: string): Problem | null {
	const decoded = percentDecoded(address);
	if (decoded === null) return problem(address, 'có dấu % không theo sau bởi hai chữ số mã');
	if (UNSEEN.test(address) || CONTROL.test(decoded)) return problem(address, 'có khoảng trắng hoặc ký tự ẩn');
	if (decoded.includes('\\')) return problem(address, 'có dấu gạch chéo ngược');
	if (address.startsWith('#')) return address.length > 1 ? null : problem(address, 'thiếu tên mục sau dấu #');
	if (address.startsWith('/')) {
		return decoded.startsWith('//') ? problem(address, 'bắt đầu bằng hai dấu gạch chéo nên dẫn sang trang khác') : null;
	}
	if (/^(?:mailto|tel):./iu.test(address)) return null;
	if (/^https?:\/\//iu.test(address)) return hostProblem(address);
	if (/^www\./iu.test(address)) return problem(address, 'thiếu https:// ở đầu');
	return problem(address, 'không thuộc các dạng được dùng');
}

const UNSEEN = /[\s\p{C}]/u;
const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

function hostProblem(address: string): Problem | null {
	// Browsers take the first part of the path for the host where none is written.
	if (!/^https?:\/\/[^/?#]/iu.test(address) || !URL.canParse(address))
		return problem(address, 'không đọc được tên máy chủ');
	const { username, password } = new URL(address);
	return username + password === '' ? null : problem(address, 'giấu tên người dùng trước tên máy chủ');
}

function percentDecoded(address: string): string | null {
	try {
		return decodeURIComponent(address);
	} catch {
		return null;
	}
}

function problem(address: string, reason: string): Problem {
	const shown = address.replace(/[\p{C}\s]/gu, '�').slice(0, 80);
	return {
		problem: `Địa chỉ “${shown}” ${reason}. Hãy dùng https://…, http://…, mailto:…, tel:…, #mục trong bài hoặc /đường-dẫn/ trong cổng.`,
	};
}
