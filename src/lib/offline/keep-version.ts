import {
	addressOf,
	cacheNameOf,
	cacheNamesIn,
	generationOf,
	lostPage,
	markGeneration,
	type KeepingPlace,
	type Version
} from './version.ts';

const atOnce = 6;

/**
 * Keeps every file of a version, each checked against its fingerprint. Throws when one is not as it was built, or does
 * not come: then nothing of this version stays, and the version that is in use goes on (security.md 0.9 and section 6).
 */
export async function keepVersion(version: Version, place: KeepingPlace): Promise<void> {
	const name = cacheNameOf(version);
	const cache = await place.caches.open(name);
	const wasWhole = (await generationOf(cache, place.scope)) !== undefined;
	try {
		const files = Object.entries(version.files);
		await inTurns(files, async ([file, hash]) => {
			const address = addressOf(place.scope, file);
			const found = (await keptBytes(address, hash, place)) ?? (await fetchedBytes(file, hash, place));
			await cache.put(address, new Response(found.bytes, { headers: headersOf(version, found.type) }));
		});
		if (!wasWhole) await markGeneration(cache, place.scope, 0);
	} catch (problem) {
		// The same version may be in use already, after a host went back to it: that one stays.
		if (!wasWhole) await place.caches.delete(name);
		throw problem;
	}
}

interface Found {
	readonly bytes: ArrayBuffer;
	readonly type: string;
}

/** A file that another version keeps with the same bytes: it is not fetched again. */
async function keptBytes(address: string, hash: string, place: KeepingPlace): Promise<Found | undefined> {
	for (const name of await cacheNamesIn(place.caches)) {
		const kept = await (await place.caches.open(name)).match(address);
		const found = kept === undefined ? undefined : await foundIn(kept);
		if (found !== undefined && (await place.digest(found.bytes)) === hash) return found;
	}
	return undefined;
}

/** A file of the host. What the browser's own store holds may be damaged: then once more, past that store. */
async function fetchedBytes(file: string, hash: string, place: KeepingPlace): Promise<Found> {
	for (const cache of ['default', 'reload'] as const) {
		const answer = await place.fetch(new Request(addressOf(place.scope, file), { cache, credentials: 'same-origin' }));
		const isThere = answer.ok || (file === lostPage && answer.status === 404);
		const found = isThere ? await foundIn(answer) : undefined;
		if (found !== undefined && (await place.digest(found.bytes)) === hash) return found;
	}
	throw new Error('A file of the new version is not as it was built.');
}

async function foundIn(answer: Response): Promise<Found> {
	return { bytes: await answer.arrayBuffer(), type: answer.headers.get('Content-Type') ?? '' };
}

function headersOf(version: Version, type: string): Headers {
	const headers = new Headers(version.headers);
	if (type !== '') headers.set('Content-Type', type);
	return headers;
}

/** Works through a list, a few at a time. The first problem ends it, once those at work are done. */
async function inTurns<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
	const waiting = [...items];
	const workers = Array.from({ length: atOnce }, async () => {
		for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
			await work(item).catch((problem: unknown) => {
				waiting.length = 0;
				throw problem;
			});
		}
	});
	const problem = (await Promise.allSettled(workers)).find(({ status }) => status === 'rejected');
	if (problem?.status === 'rejected') throw problem.reason;
}
