import { defineConfig } from '@playwright/test';

const port = Number(process.env['TEST_PORT'] ?? 4273);

/** Chromium of the machine; nothing is downloaded. Outside connections of the browser itself are switched off. */
export const launchOptions = {
	executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
	args: [
		'--no-sandbox',
		'--disable-background-networking',
		'--disable-quic',
		'--no-first-run',
		'--disable-component-update',
		'--disable-sync'
	]
};

export default defineConfig({
	testDir: 'tests/journeys',
	outputDir: 'test-results',
	timeout: 240_000,
	expect: { timeout: 10_000 },
	workers: 2,
	fullyParallel: true,
	forbidOnly: true,
	// A machine that stalls is no fault of ours: once more, and the report then says "flaky".
	retries: 1,
	// What is tagged @long belongs to the soak (`npm run soak -- journeys`).
	...(process.env['LONG'] === undefined ? { grepInvert: /@long/ } : {}),
	reporter: [['list']],
	use: {
		baseURL: `http://localhost:${port}`,
		launchOptions,
		locale: 'en-GB',
		viewport: { width: 1024, height: 768 },
		actionTimeout: 15_000,
		// Only tests about use without a network keep the files of the app: for the others that is work without end.
		serviceWorkers: 'block'
	},
	webServer: {
		command: `node tools/serve.js --port ${port}`,
		port,
		reuseExistingServer: false
	}
});
