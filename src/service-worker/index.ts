import { answer, isOurs } from '#lib/offline/answer.ts';
import { beginGeneration } from '#lib/offline/generations.ts';
import { keepVersion } from '#lib/offline/keep-version.ts';
import { takeOver } from '#lib/offline/messages.ts';
import type { KeepingPlace, Version } from '#lib/offline/version.ts';

/** Stamped before this code by the build: tools/site/stamp.js. */
declare const STEADY_FILES: Version;
declare const self: ServiceWorkerGlobalScope;

const place: KeepingPlace = {
	caches: self.caches,
	scope: self.registration.scope,
	fetch: (request) => self.fetch(request),
	digest: async (bytes) =>
		Array.from(new Uint8Array(await self.crypto.subtle.digest('SHA-256', bytes)), (byte) =>
			byte.toString(16).padStart(2, '0')
		).join('')
};

self.addEventListener('install', (event) => event.waitUntil(keepVersion(STEADY_FILES, place)));

self.addEventListener('activate', (event) =>
	event.waitUntil(beginGeneration(STEADY_FILES, place).then(() => self.clients.claim()))
);

self.addEventListener('fetch', (event) => {
	if (isOurs(event.request, place.scope)) event.respondWith(answer(event.request, STEADY_FILES, place));
});

// It waits until it is told: a version is never swapped under somebody's hands.
self.addEventListener('message', (event) => {
	if (event.data === takeOver) event.waitUntil(self.skipWaiting());
});
