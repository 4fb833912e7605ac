import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession } from '@playwright/test';
import { sampleOf, seedPlans } from '../../journeys/seed.ts';
import { firstPageOf, openFolder } from '../browser-folder.ts';
import { tapOn } from '../counted-taps.ts';
import { openCards } from '../kills.ts';
import { Tally, type Outcome, type Part } from '../part.ts';

/** How much more memory a saving may leave behind, in bytes: 10,000 of them are a day's use by many men. */
const mostForASaving = 500;
const fewest = 2_000;
const looks = 20;
const plan = { ...sampleOf(7), id: 'longuse0000000000001' };

/** Bytes that are in use after everything that can go is gone. */
async function heapOf(session: CDPSession): Promise<number> {
	await session.send('HeapProfiler.collectGarbage');
	const { metrics } = await session.send('Performance.getMetrics');
	return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}

/** The slope of the straight line that fits points best. */
export function slopeOf(points: readonly (readonly [number, number])[]): number {
	const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
	const [middleX, middleY] = [mean(0), mean(1)];
	const above = points.reduce((sum, [x, y]) => sum + (x - middleX) * (y - middleY), 0);
	return above / points.reduce((sum, [x]) => sum + (x - middleX) ** 2, 0);
}

async function use(baseURL: string, times: number, tell: (line: string) => void): Promise<Outcome> {
	const folder = mkdtempSync(join(tmpdir(), 'steady-long-'));
	const context = await openFolder(folder, { baseURL });
	const tally = new Tally();
	try {
		let saved = 0;
		await context.exposeFunction('acknowledged', () => (saved += 1));
		const page = await firstPageOf(context);
		await seedPlans(page, [plan]);
		await openCards(page, plan.id);
		const session = await context.newCDPSession(page);
		await session.send('Performance.enable');
		const points: (readonly [number, number])[] = [];
		const began = performance.now();
		await tapOn(page);
		for (let look = 1; look <= looks; look += 1) {
			const wanted = Math.ceil((times * look) / looks);
			let [before, still] = [saved, 0];
			while (saved < wanted && still < 60) {
				await page.waitForTimeout(500);
				// Somebody touches the device: else it would lock by itself.
				await page.mouse.move(look, still + 1);
				await page.mouse.wheel(0, 1);
				still = saved === before ? still + 1 : 0;
				before = saved;
			}
			const isGoingOn = saved >= wanted;
			tally.count(isGoingOn ? undefined : `saving stood still after ${saved} times`);
			if (!isGoingOn) break;
			const heap = await heapOf(session);
			points.push([saved, heap]);
			tell(`${saved} savings, ${(heap / 1e6).toFixed(1)} MB`);
		}
		// The first looks warm up.
		const slope = slopeOf(points.slice(3));
		// Few savings say nothing: the memory of a page goes up and down by itself.
		const isFlat = saved < fewest || slope < mostForASaving;
		tally.count(isFlat ? undefined : `each saving leaves ${Math.round(slope)} bytes in memory`);
		const milliseconds = Math.round((performance.now() - began) / Math.max(1, saved));
		return tally.outcome({
			savings: saved,
			'bytes left by a saving': Math.round(slope),
			'milliseconds for a saving': milliseconds
		});
	} finally {
		await context.close();
		rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	}
}

export const longUse: Part = {
	name: 'long-use',
	what: 'one plan is saved again and again in one start of the app: it goes on, and memory does not grow',
	times: 10_000,
	run: ({ baseURL, times, tell }) => use(baseURL, times, tell)
};
