import boldFont from '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf?url';
import regularFont from '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf?url';
import { createPdfPrinter } from '#lib/pdf/pdf-printer.ts';
import { dress } from '#lib/pictures/dress.ts';
import { readPictureFile } from '#lib/pictures/picture-file.ts';
import { pathOfPicture } from '#lib/pictures/picture-path.ts';
import type { Printer } from '#lib/ports/printer.ts';

/** The printer of this browser: fonts and pictures come from beside the app. */
export function createBrowserPrinter(base: string): Printer {
	return createPdfPrinter({
		font: async (weight) => {
			const file = await fetchFile(weight === 'bold' ? boldFont : regularFont);
			return file === undefined ? undefined : new Uint8Array(await file.arrayBuffer());
		},
		picture: async (id, look) => {
			const file = await fetchFile(`${base}${pathOfPicture(id)}`);
			const picture = file === undefined ? undefined : readPictureFile(dress(await file.text(), look));
			return picture?.ok ? picture.value : undefined;
		}
	});
}

async function fetchFile(address: string): Promise<Response | undefined> {
	try {
		const response = await fetch(address);
		return response.ok ? response : undefined;
	} catch {
		return undefined;
	}
}
