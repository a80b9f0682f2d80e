import { spawn } from 'node:child_process';

/** Runs a program with the terminal handed on; its exit code, or 1 when it could not start or was killed. */
export function run(program: string, parameters: readonly string[], environment = process.env): Promise<number> {
	return new Promise((resolve) => {
		const child = spawn(program, parameters, { stdio: ['ignore', 'inherit', 'inherit'], env: environment });
		child.on('error', (error) => {
			console.error(error.message);
			resolve(1);
		});
		child.on('exit', (code) => resolve(code ?? 1));
	});
}
