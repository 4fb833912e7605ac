import { frameOf, inkPath } from '#lib/pictures/ink.ts';
import { mediumOfPicture } from '#lib/pictures/own-picture.ts';
import { fromBase64, type Medium } from '#lib/plan/media.ts';
import type { Element } from './structure.ts';
import { readPhoto, type PhotoFile } from './write/photos.ts';

/** What stands in for a drawing or a photo that is not there any more, or cannot be read. */
const standIn = 'something-else';

/** His photos by id. One that cannot be read is left out. */
export function readPhotos(media: ReadonlyMap<string, Medium>): ReadonlyMap<string, PhotoFile> {
	const photos = new Map<string, PhotoFile>();
	for (const medium of media.values()) {
		const photo = medium.kind === 'photo' ? readPhoto(fromBase64(medium.data)) : undefined;
		if (photo !== undefined) photos.set(medium.id, photo);
	}
	return photos;
}

/** Turns a picture of his own into what is drawn there; every other element stays as it is. */
export function ownElements(
	media: ReadonlyMap<string, Medium>,
	photos: ReadonlyMap<string, { readonly width: number; readonly height: number }>
): (element: Element) => Element {
	return (element) => {
		const id = element.kind === 'picture' ? mediumOfPicture(element.id) : undefined;
		if (element.kind !== 'picture' || id === undefined) return element;
		const [medium, photo] = [media.get(id), photos.get(id)];
		if (medium?.kind === 'drawing') {
			const { x, y, side } = frameOf(medium);
			const scale = element.size / side;
			const at = { x: element.x - x * scale, y: element.y - y * scale };
			return { kind: 'ink', ...at, scale, paths: medium.strokes.map(inkPath), tag: element.tag };
		}
		if (photo === undefined) return { ...element, id: standIn };
		const { width, height } = photo;
		return { kind: 'photo', x: element.x, y: element.y, size: element.size, id, width, height, tag: element.tag };
	};
}
