import { isRecord } from '#lib/base/json.ts';
import type { Medium } from '#lib/plan/media.ts';
import type { Gathered } from './gather.ts';
import { roomOfFile } from './limits.ts';
import type { Entry } from './payload.ts';

interface Size {
	readonly bytes: number;
	readonly values: number;
	readonly mediaValues: number;
}

const none: Size = { bytes: 0, values: 0, mediaValues: 0 };

/**
 * Shares plans out into as few files as their limits allow. A plan with more photos than one file holds comes in each of
 * the files that hold some: opening one after the other brings all of them.
 */
export function shareOut(plans: readonly Gathered[], room: Size = roomOfFile): readonly (readonly Entry[])[] {
	const files: Entry[][] = [[]];
	let used = none;
	const open = (size: Size) => {
		if (fits(plus(used, size), room)) return;
		if (files.at(-1)?.length !== 0) files.push([]);
		used = none;
	};
	for (const { plan, agreed, trail, media } of plans) {
		const bare = { plan, agreed, trail };
		const size = sizeOf(bare);
		open(size);
		used = plus(used, size);
		let held: Medium[] = [];
		const put = () => files.at(-1)?.push({ ...bare, media: held });
		for (const medium of media) {
			const { bytes, values } = sizeOf(medium);
			const more = { bytes, values: 0, mediaValues: values };
			if (!fits(plus(used, more), room) && (held.length > 0 || files.at(-1)?.length !== 0)) {
				put();
				files.push([]);
				held = [];
				used = size;
			}
			held.push(medium);
			used = plus(used, more);
		}
		put();
	}
	return files;
}

function plus(left: Size, right: Size): Size {
	return {
		bytes: left.bytes + right.bytes,
		values: left.values + right.values,
		mediaValues: left.mediaValues + right.mediaValues
	};
}

function fits(size: Size, room: Size): boolean {
	return size.bytes <= room.bytes && size.values <= room.values && size.mediaValues <= room.mediaValues;
}

/** How much a value takes: bytes as JSON, and how many values it is made of. */
function sizeOf(value: unknown): Size {
	const bytes = new TextEncoder().encode(JSON.stringify(value)).length;
	let values = 0;
	const waiting: unknown[] = [value];
	while (waiting.length > 0) {
		const next = waiting.pop();
		values += 1;
		if (Array.isArray(next)) for (const item of next) waiting.push(item);
		else if (isRecord(next)) for (const item of Object.values(next)) waiting.push(item);
	}
	return { bytes, values, mediaValues: 0 };
}
