import { execFile } from 'node:child_process';

/** Runs `scripts/<command>.ts` with the variables and options given: its exit code, and all that it said. */
export function runCommand(
	command: string,
	variables: Readonly<Record<string, string>>,
	options: readonly string[] = [],
): Promise<{ code: unknown; said: string }> {
	return new Promise((resolve) => {
		const env = { ...process.env, ...variables };
		execFile(process.execPath, [`scripts/${command}.ts`, ...options], { env }, (error, stdout, stderr) => {
			resolve({ code: error?.code ?? 0, said: stdout + stderr });
		});
	});
}
