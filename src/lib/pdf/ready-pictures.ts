import { dress } from '#lib/pictures/dress.ts';
import { usualLook, type ManLook } from '#lib/pictures/look.ts';
import { pathOfPaperPictures, readPaperPictures } from '#lib/pictures/paper-pictures.ts';
import { readPictureFile } from '#lib/pictures/picture-file.ts';
import { pathOfPicture } from '#lib/pictures/picture-path.ts';
import type { PaperFiles } from './pdf-printer.ts';

/**
 * Where pictures come from, given what loads a file by its path: packed ones from the one file that holds them all; the
 * picture's own file where the man looks otherwise than usual, or the one file cannot be had.
 */
export function readyPictures(load: (path: string) => Promise<Uint8Array | undefined>): PaperFiles['picture'] {
	let all: Promise<ReturnType<typeof readPaperPictures>> | undefined;
	return async (id, look) => {
		all ??= load(pathOfPaperPictures).then((file) => readPaperPictures(file ?? new Uint8Array()));
		const ready = (await all).get(id);
		if (ready !== undefined && (!ready.hasMan || isUsual(look))) return ready;
		const file = await load(pathOfPicture(id));
		const picture = file === undefined ? undefined : readPictureFile(dress(new TextDecoder().decode(file), look));
		return picture?.ok ? picture.value : undefined;
	};
}

function isUsual({ skin, hairColour, hairShape, extra }: ManLook): boolean {
	return (
		skin === usualLook.skin &&
		hairColour === usualLook.hairColour &&
		hairShape === usualLook.hairShape &&
		extra === usualLook.extra
	);
}
