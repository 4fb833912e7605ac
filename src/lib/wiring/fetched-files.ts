import type { PaperAddresses } from '#lib/pdf/paper-messages.ts';
import type { PaperFiles } from '#lib/pdf/pdf-printer.ts';
import { readyPictures } from '#lib/pdf/ready-pictures.ts';
import { meaningsIn, pathOfCatalogue } from '#lib/pictures/catalogue.ts';

/** Fonts and pictures from beside the app. A file that cannot be had is undefined: the printer says so. */
export function fetchedFiles({ regular, bold, pictures }: PaperAddresses): PaperFiles {
	return {
		font: async (weight) => {
			const file = await fetchFile(weight === 'bold' ? bold : regular);
			return file === undefined ? undefined : new Uint8Array(await file.arrayBuffer());
		},
		picture: readyPictures(async (path) => {
			const file = await fetchFile(`${pictures}${path}`);
			return file === undefined ? undefined : new Uint8Array(await file.arrayBuffer());
		}),
		meanings: async () => {
			const file = await fetchFile(`${pictures}${pathOfCatalogue}`);
			return meaningsIn(file === undefined ? '' : await file.text());
		}
	};
}

async function fetchFile(address: string): Promise<Response | undefined> {
	try {
		const response = await fetch(address);
		return response.ok ? response : undefined;
	} catch {
		return undefined;
	}
}
