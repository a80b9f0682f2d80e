import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PublishedState } from '#domain/corrections/published-state';
import { isProblem, type Problem } from '#domain/problem';
import { readPublishedState } from '#schema/published-data';

/**
 * What a portal has published, from its address, from a built site, or from its file `so-lieu.json`; `bao-cao.json` is
 * looked for beside it. Paths are relative to `folder`.
 */
export async function publishedData(from: string, folder: string): Promise<PublishedState | Problem> {
	const isAddress = /^https?:\/\//u.test(from);
	const place = isAddress ? dataAddress(from) : dataFile(resolve(folder, from));
	const read = isAddress ? fetched : readFile;
	const figures = await read(place);
	if (isProblem(figures)) return figures;
	const reports = await read(place.replace(/so-lieu\.json$/u, 'bao-cao.json'));
	return readPublishedState(figures.data, isProblem(reports) ? null : reports.data);
}

/** `data` is what the JSON says. */
interface Read {
	readonly data: unknown;
}

function dataAddress(address: string): string {
	return address.endsWith('.json') ? address : `${address.replace(/\/+$/u, '')}/du-lieu/so-lieu.json`;
}

function dataFile(path: string): string {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? join(path, 'du-lieu', 'so-lieu.json') : path;
}

async function fetched(address: string): Promise<Read | Problem> {
	try {
		const response = await fetch(address, { signal: AbortSignal.timeout(LONGEST_WAIT) });
		if (!response.ok) {
			const problem = `Máy chủ trả lời ${response.status} cho ${address}. Hãy kiểm tra địa chỉ của cổng: --published https://….`;
			return { problem };
		}
		return parsed(await response.text(), address);
	} catch (error) {
		const { cause } = error as { cause?: { code?: string } };
		const why =
			error instanceof Error && error.name === 'TimeoutError' ? 'quá thời gian chờ' : (cause?.code ?? 'lỗi mạng');
		return { problem: `Không tải được ${address} (${why}). Hãy kiểm tra mạng và địa chỉ, rồi chạy lại.` };
	}
}

/** In milliseconds. */
const LONGEST_WAIT = 30_000;

function readFile(path: string): Read | Problem {
	try {
		return parsed(readFileSync(path, 'utf8'), path);
	} catch {
		const problem = `Không đọc được ${path}. Hãy ghi địa chỉ của cổng, thư mục trang đã dựng, hoặc tệp so-lieu.json.`;
		return { problem };
	}
}

function parsed(text: string, place: string): Read | Problem {
	try {
		return { data: JSON.parse(text) };
	} catch {
		return { problem: `${place} không phải tệp JSON. Hãy kiểm tra địa chỉ, hoặc tải lại tệp.` };
	}
}
