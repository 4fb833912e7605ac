import {
	addressOf,
	cacheNameOf,
	cacheNamesIn,
	frontPage,
	lostPage,
	type KeepingPlace,
	type Version
} from './version.ts';

/** Whether the worker answers a request at all: only for what is fetched from the folder of the app. */
export function isOurs(request: Request, scope: string): boolean {
	return (
		request.method === 'GET' && request.url.startsWith(scope) && !request.url.startsWith(`${scope}service-worker.js`)
	);
}

/**
 * Answers a request: with the file that is kept, whatever the network says. An address that is no file of this version
 * may be a file of the one before, in a window that still shows it. All else is asked of the host; a page that is not
 * there is answered with 404, without a network too.
 */
export async function answer(request: Request, version: Version, place: KeepingPlace): Promise<Response> {
	const { pathname } = new URL(request.url);
	const file = pathname.slice(new URL(place.scope).pathname.length) || frontPage;
	if (Object.hasOwn(version.files, file)) {
		return (await keptFile(version, file, place)) ?? place.fetch(request);
	}
	return (await fileOfAnother(file, place)) ?? fetchedOrLost(request, version, place);
}

async function keptFile(version: Version, file: string, place: KeepingPlace): Promise<Response | undefined> {
	const cache = await place.caches.open(cacheNameOf(version));
	return cache.match(addressOf(place.scope, file));
}

/** Only files whose names carry their fingerprint: a name means the same in every version. */
async function fileOfAnother(file: string, place: KeepingPlace): Promise<Response | undefined> {
	if (!file.startsWith('_app/immutable/')) return undefined;
	for (const name of await cacheNamesIn(place.caches)) {
		const found = await (await place.caches.open(name)).match(addressOf(place.scope, file));
		if (found !== undefined) return found;
	}
	return undefined;
}

async function fetchedOrLost(request: Request, version: Version, place: KeepingPlace): Promise<Response> {
	if (request.mode !== 'navigate') return place.fetch(request);
	return place.fetch(request).catch(async () => {
		const lost = await keptFile(version, lostPage, place);
		return lost === undefined ? Response.error() : new Response(lost.body, { status: 404, headers: lost.headers });
	});
}
