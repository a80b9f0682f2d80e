import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serveFolder } from './static-server.ts';

/** `npm run preview`: serves the built site (`OUT_DIR`) at http://localhost:`PORT`, to this machine or to `HOST`. */
const folder = resolve(process.env['OUT_DIR'] ?? 'dist');
const port = Number(process.env['PORT'] ?? 4321);

try {
	if (!Number.isInteger(port) || port < 0 || port > 65_535) {
		throw new Error(
			`PORT=${process.env['PORT']} không phải số cổng. Hãy dùng một số từ 1 đến 65535, ví dụ PORT=8080. It is no port: use 1 to 65535.`,
		);
	}
	if (!existsSync(join(folder, 'index.html'))) {
		throw new Error(
			`Chưa có trang nào trong ${folder}. Hãy chạy "npm run build" trước, hoặc kiểm tra biến OUT_DIR. There is no site: run "npm run build" first, or check OUT_DIR.`,
		);
	}
	const { url } = await serveFolder(folder, port, process.env['HOST']);
	console.log(`Trang đang mở tại ${url} (nhấn Ctrl+C để dừng). The site is served at ${url} (Ctrl+C stops it).`);
} catch (error) {
	console.error(reason(error));
	process.exitCode = 1;
}

function reason(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (!('code' in error)) return error.message;
	if (error.code === 'EADDRINUSE') {
		return `Cổng ${port} đang có chương trình khác dùng. Hãy dừng chương trình đó, hoặc chọn cổng khác: PORT=${port + 1} npm run preview. Port ${port} is in use: stop the other program, or choose another port.`;
	}
	if (error.code === 'EACCES') {
		return `Không có quyền mở cổng ${port}. Hãy chọn cổng từ 1024 trở lên. Opening port ${port} is not permitted: choose 1024 or above.`;
	}
	return error.message;
}
