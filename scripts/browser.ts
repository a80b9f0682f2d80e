import { type Browser, chromium } from 'playwright-core';
import { provideChromium } from './chromium.ts';

/** A real Chromium with an empty profile. */
export async function launchBrowser(): Promise<Browser> {
	return chromium.launch({
		executablePath: await provideChromium(process.env),
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	});
}
