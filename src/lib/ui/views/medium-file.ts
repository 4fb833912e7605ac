import { inkFile } from '#lib/pictures/ink.ts';
import { fromBase64, type Medium } from '#lib/plan/media.ts';

/** A medium as a file in memory: strokes as SVG, a photo or a recording as its bytes. */
export function fileOfMedium(medium: Medium): Blob {
	return medium.kind === 'drawing'
		? new Blob([inkFile(medium)], { type: 'image/svg+xml' })
		: new Blob([fromBase64(medium.data)], { type: medium.type });
}
