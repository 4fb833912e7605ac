/** Writes all pictures as paper draws them into one file, packed. With --check it only says whether that file is up to date. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { zlibSync } from 'fflate';
import { operatorsOf } from '#lib/pdf/write/pictures.ts';
import { pathOfPaperPictures, writePaperPictures } from '#lib/pictures/paper-pictures.ts';
import { readPictureFile } from '#lib/pictures/picture-file.ts';

const folder = 'static/easy-read/pictures';
const target = join('static', pathOfPaperPictures);

function packed(file: string) {
	const text = readFileSync(join(folder, file), 'utf8');
	const picture = readPictureFile(text);
	if (!picture.ok) throw new Error(`${file} is no picture.`);
	return {
		packed: zlibSync(new TextEncoder().encode(operatorsOf(picture.value)), { level: 9 }),
		hasMan: text.includes(' data-look=')
	};
}

const files = readdirSync(folder)
	.filter((file) => file.endsWith('.svg'))
	.sort();
const bytes = writePaperPictures(new Map(files.map((file) => [basename(file, '.svg'), packed(file)])));
if (!process.argv.includes('--check')) writeFileSync(target, bytes);
else if (!readFileSync(target).equals(bytes)) {
	process.stderr.write(`${target} is not up to date. Run npm run pictures:pack.\n`);
	process.exitCode = 1;
}
