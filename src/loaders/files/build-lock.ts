import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Runs `work` while no other build of the same project root runs: two at once would mix in Astro's `.astro` folder.
 * Throws in Vietnamese when another is under way. A lock left by a build that was killed is taken over.
 */
export async function withBuildLock<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
	mkdirSync(dirname(file), { recursive: true });
	if (!take(file)) {
		const owner = Number(readFileSync(file, 'utf8'));
		if (isRunning(owner)) {
			throw new Error(`Một lần dựng trang khác đang chạy (tiến trình ${owner}). Hãy chờ nó xong rồi chạy lại.`);
		}
		rmSync(file);
		take(file);
	}
	try {
		return await work();
	} finally {
		rmSync(file, { force: true });
	}
}

function take(file: string): boolean {
	try {
		writeFileSync(file, String(process.pid), { flag: 'wx' });
		return true;
	} catch {
		return false;
	}
}

function isRunning(pid: number): boolean {
	if (!Number.isInteger(pid) || pid <= 0) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}
