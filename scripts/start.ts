import { run } from './run.ts';

/** `npm start`: checks the content, builds the site with its search index, and serves it. */
for (const step of ['check', 'build']) {
	const exitCode = await run(process.execPath, [`scripts/${step}.ts`]);
	if (exitCode !== 0) {
		console.error('Trang chưa được mở vì có lỗi ở trên. The site is not served: see the errors above.');
		process.exit(exitCode);
	}
}
await import('./preview.ts');
