import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPictureFile } from '../../../.cache/bench-pdf/ours.js';
import { pictures } from './plan.js';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const fontFolder = join(project, 'node_modules/@expo-google-fonts/atkinson-hyperlegible-next');
const paths = {
	regularPath: join(fontFolder, '400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'),
	boldPath: join(fontFolder, '700Bold/AtkinsonHyperlegibleNext_700Bold.ttf')
};

/** Where the dots of a picture lie, made once by Chromium. */
export function dotsOf(name) {
	return join(project, '.cache/bench-pdf', `${name}.png`);
}

/** Everything that a maker needs, read before any clock runs: fonts, pictures as dots, as lines and as files. */
export function given() {
	const svgs = pictures.map((name) => readFileSync(join(project, 'static/easy-read/pictures', `${name}.svg`), 'utf8'));
	return {
		...paths,
		regular: new Uint8Array(readFileSync(paths.regularPath)),
		bold: new Uint8Array(readFileSync(paths.boldPath)),
		paperPictures: new Uint8Array(readFileSync(join(project, 'static/easy-read/paper-pictures.bin'))),
		names: pictures,
		vectors: svgs.map((svg) => readPictureFile(svg).value),
		pngs: pictures.map((name) =>
			existsSync(dotsOf(name)) ? new Uint8Array(readFileSync(dotsOf(name))) : new Uint8Array()
		)
	};
}
