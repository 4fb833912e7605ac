/**
 * `npm run languages:pseudo -- --out FOLDER` writes a pseudo-language below a folder; `--install CODE` writes it into this
 * project, where the next build finds it; `--remove CODE` takes it away. `--rtl` makes one that is written from right to left.
 */
import { parseArgs } from 'node:util';
import { fallbackLanguage } from '#lib/words/fallback-language.ts';
import { rooms } from './folder.ts';
import { pseudoFiles, removeLanguage, writeFiles } from './pseudo-files.ts';

const { values } = parseArgs({
	options: {
		out: { type: 'string' },
		install: { type: 'string' },
		remove: { type: 'string' },
		rtl: { type: 'boolean', default: false }
	}
});
const direction = values.rtl ? 'rtl' : 'ltr';
const language = values.install ?? values.remove ?? (values.rtl ? 'xr' : 'xx');

if (!/^x[a-z]$/.test(language)) {
	process.stderr.write(
		'A pseudo-language has a code of x and one more letter, such as xx. Real languages are left alone.\n'
	);
	process.exitCode = 2;
} else if (values.remove !== undefined) {
	removeLanguage(rooms, language);
} else if (values.out === undefined && values.install === undefined) {
	process.stderr.write('Say where: --out FOLDER, or --install xx.\n');
	process.exitCode = 2;
} else {
	const files = pseudoFiles(rooms, language, direction);
	writeFiles(values.out ?? rooms, files);
	process.stdout.write(`${files.length} files of ${language}, made from ${fallbackLanguage}\n`);
}
