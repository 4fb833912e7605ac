import { readFile } from 'node:fs/promises';
import { createPdfPrinter } from '#lib/pdf/pdf-printer.ts';
import { meaningsIn, pathOfCatalogue } from '#lib/pictures/catalogue.ts';
import { dress } from '#lib/pictures/dress.ts';
import { readPictureFile } from '#lib/pictures/picture-file.ts';
import { pathOfPicture } from '#lib/pictures/picture-path.ts';
import type { Printer } from '#lib/ports/printer.ts';

const project = new URL('../../', import.meta.url);
const fontFolder = new URL('../../node_modules/@expo-google-fonts/atkinson-hyperlegible-next/', import.meta.url);
const fontFiles = {
	regular: '400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
	bold: '700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'
} as const;

/** The printer of the command line: fonts and pictures come from the project's own files. */
export function createDiskPrinter(): Printer {
	return createPdfPrinter({
		font: async (weight) => load(new URL(fontFiles[weight], fontFolder)),
		picture: async (id, look) => {
			const file = await load(new URL(`static/${pathOfPicture(id)}`, project));
			const picture = file === undefined ? undefined : readPictureFile(dress(new TextDecoder().decode(file), look));
			return picture?.ok ? picture.value : undefined;
		},
		meanings: async () => {
			const file = await load(new URL(`static/${pathOfCatalogue}`, project));
			return meaningsIn(new TextDecoder().decode(file));
		}
	});
}

async function load(file: URL): Promise<Uint8Array | undefined> {
	try {
		return new Uint8Array(await readFile(file));
	} catch {
		return undefined;
	}
}
