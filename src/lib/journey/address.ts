import type { Walk } from './walk.ts';

/**
 * A page's address for the browser: a short code made from its key, so that no address holds a word (ADR 0011).
 * The same key always gives the same code: figures only, because letters make words by chance. Two FNV-1a hashes of 32
 * bits; the sign before the second keeps two keys apart that the first takes for one.
 */
export function addressOfKey(key: string): string {
	return [key, `~${key}`].map((text) => String(fnv(text)).padStart(10, '0')).join('');
}

/** The key of the page with this code, or undefined when no page that can be reached has it. */
export function keyOfAddress(walk: Walk, address: string): string | undefined {
	return walk.pages.find((page) => addressOfKey(page.key) === address)?.key;
}

/** The id of the journey with this code. */
export function journeyOfAddress(journeys: readonly { readonly id: string }[], address: string): string | undefined {
	return journeys.find(({ id }) => addressOfKey(id) === address)?.id;
}

/** FNV-1a: a number of 32 bits from a text, the same on every machine. */
export function fnv(text: string): number {
	let hash = 0x811c9dc5;
	for (const unit of new TextEncoder().encode(text)) hash = Math.imul(hash ^ unit, 0x01000193) >>> 0;
	return hash;
}
