import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: { target: 'es2022', assetsInlineLimit: 0 },
	server: { port: 4173 },
	test: {
		include: ['src/**/*.test.ts', 'tests/{architecture,contracts,packs,pdf,cli,words}/**/*.test.ts'],
		environment: 'node',
		testTimeout: 60_000
	}
});
