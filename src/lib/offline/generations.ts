import { cacheNameOf, cacheNamesIn, generationOf, markGeneration, type KeepingPlace, type Version } from './version.ts';

/**
 * A version comes into use. The one before it stays for one generation, for windows that still show it; older ones, and
 * those that never came into use, go.
 */
export async function beginGeneration(version: Version, place: Pick<KeepingPlace, 'caches' | 'scope'>): Promise<void> {
	const { caches, scope } = place;
	const mine = cacheNameOf(version);
	const others = await Promise.all(
		(await cacheNamesIn(caches))
			.filter((name) => name !== mine)
			.map(async (name) => ({ name, generation: (await generationOf(await caches.open(name), scope)) ?? 0 }))
	);
	const newest = Math.max(0, ...others.map(({ generation }) => generation));
	await markGeneration(await caches.open(mine), scope, newest + 1);
	for (const { name, generation } of others) {
		if (generation === 0 || generation < newest) await caches.delete(name);
	}
}
