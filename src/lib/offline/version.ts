/** What a build of the app is made of. The build stamps it into the service worker (tools/site/stamp.js). */
export interface Version {
	/** The fingerprint of all fingerprints. */
	readonly id: string;
	/** sha256 of each file as hex letters, by its address from the folder of the app. */
	readonly files: Readonly<Record<string, string>>;
	/** What a host has to send with each file; kept with it, so that it holds without a network too. */
	readonly headers: Readonly<Record<string, string>>;
}

/** The world around a service worker, as far as it keeps files. */
export interface KeepingPlace {
	readonly caches: CacheStorage;
	/** The folder of the app, with a slash at its end. */
	readonly scope: string;
	readonly fetch: (request: Request) => Promise<Response>;
	readonly digest: (bytes: ArrayBuffer) => Promise<string>;
}

const prefix = 'steady-files-';
const marker = 'steady-generation';

/** The page that stands for the folder itself, and the one that says that there is nothing. */
export const frontPage = 'index.html';
export const lostPage = '404.html';

/** The name of the cache that holds a version. */
export const cacheNameOf = ({ id }: Version): string => `${prefix}${id}`;

/** The names of all caches that hold a version, the one made first at the beginning. */
export async function cacheNamesIn(caches: CacheStorage): Promise<readonly string[]> {
	return (await caches.keys()).filter((name) => name.startsWith(prefix));
}

/** The address of a file of the app. Hosts may send the front page's own name elsewhere: it is asked for as the folder. */
export function addressOf(scope: string, file: string): string {
	return new URL(file === frontPage ? './' : file, scope).href;
}

/** The generation of a cache: when it came into use. 0 when it is whole but waits, undefined when it is not whole. */
export async function generationOf(cache: Cache, scope: string): Promise<number | undefined> {
	const kept = await cache.match(new URL(marker, scope).href);
	return kept === undefined ? undefined : Number(await kept.text());
}

/** Marks a cache as whole (0), or as in use since a generation. */
export async function markGeneration(cache: Cache, scope: string, generation: number): Promise<void> {
	await cache.put(new URL(marker, scope).href, new Response(String(generation)));
}
