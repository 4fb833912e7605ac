import { readFile } from 'node:fs/promises';
import { createPdfPrinter } from '#lib/pdf/pdf-printer.ts';
import { readyPictures } from '#lib/pdf/ready-pictures.ts';
import { meaningsIn, pathOfCatalogue } from '#lib/pictures/catalogue.ts';
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
		picture: readyPictures((path) => load(new URL(`static/${path}`, project))),
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
