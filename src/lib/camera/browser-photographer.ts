import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { Photographer, PhotoLimits, PhotoProblem, RedrawnPhoto } from '#lib/ports/photographer.ts';

/** Redraws photos on a canvas of this browser. */
export const browserPhotographer: Photographer = { redraw };

/** How well the photo is drawn: the first that is small enough is kept. */
const qualities = [0.85, 0.7, 0.5];

async function redraw(file: Blob, limits: PhotoLimits): Promise<Result<RedrawnPhoto, PhotoProblem>> {
	const seen = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
	if (seen === undefined) return refuse('not-a-picture');
	try {
		return await drawnAgain(seen, limits);
	} catch {
		return refuse('broken');
	} finally {
		seen.close();
	}
}

async function drawnAgain(seen: ImageBitmap, limits: PhotoLimits): Promise<Result<RedrawnPhoto, PhotoProblem>> {
	const scale = Math.min(1, limits.side / Math.max(seen.width, seen.height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, Math.round(seen.width * scale));
	canvas.height = Math.max(1, Math.round(seen.height * scale));
	const hand = canvas.getContext('2d');
	if (hand === null) return refuse('broken');
	// Pictures with clear parts get a white ground: a photo has none.
	hand.fillStyle = '#ffffff';
	hand.fillRect(0, 0, canvas.width, canvas.height);
	hand.drawImage(seen, 0, 0, canvas.width, canvas.height);
	for (const quality of qualities) {
		const blob = await new Promise<Blob | null>((settle) => canvas.toBlob(settle, 'image/jpeg', quality));
		if (blob?.type !== 'image/jpeg') return refuse('broken');
		if (blob.size <= limits.bytes) {
			const { width, height } = canvas;
			return succeed({ type: 'image/jpeg', width, height, bytes: await blob.arrayBuffer() });
		}
	}
	return refuse('too-big');
}
