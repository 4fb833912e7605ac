import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { hairPaints, skinColours } from '#lib/pictures/dress.ts';
import { usualLook } from '#lib/pictures/look.ts';
import { compact } from './compact.ts';
import { merge } from './merge.ts';
import { manPaints, num, type Drawing, type Path } from './path.ts';
import { steps } from './steps.ts';
import { within } from './within.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const target = join(here, '..', '..', 'static', 'easy-read');
const limit = 6144;

/** What marks a path of the man, and whether he usually looks so. */
function lookMark({ fill, stroke, way }: Path): string {
	const paint = Object.values(manPaints).find((each) => each === fill || each === stroke);
	const mark = way ?? paint?.replace('man-', '');
	if (mark === undefined) return '';
	const shown = way === undefined || way === `hair-${usualLook.hairShape}`;
	return ` data-look="${mark}"${shown ? '' : ' display="none"'}`;
}

/** A colour as it is written: the paints of the man become his usual colours. */
function colour(paint: string): string {
	if (paint === manPaints.skin) return skinColours[usualLook.skin];
	return paint === manPaints.hair ? hairPaints[usualLook.hairColour] : paint;
}

/** One SVG element: only path data, fill and stroke, so screen and PDF read the same numbers. */
function element(one: Path): string {
	const { d, fill = 'none', stroke, width = 3 } = one;
	const open = !/z\s*$/i.test(d);
	const line = stroke === undefined ? '' : ` stroke="${colour(stroke)}" stroke-width="${num(width)}"`;
	const cornered = steps(d).some(
		({ letter }, index, all) => letter !== 'M' && all[index + 1] !== undefined && all[index + 1]?.letter !== 'M'
	);
	const ends =
		stroke === undefined ? '' : `${open ? ' stroke-linecap="round"' : ''}${cornered ? ' stroke-linejoin="round"' : ''}`;
	return `<path d="${compact(d)}" fill="${colour(fill)}"${line}${ends}${lookMark(one)}/>`;
}

/** A whole picture file. */
function svg(paths: readonly Path[]): string {
	const body = merge(within(paths)).map(element).join('');
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96">${body}</svg>\n`;
}

function isDrawing(value: unknown): value is Drawing {
	return typeof value === 'object' && value !== null && 'id' in value && 'paths' in value && 'search' in value;
}

/** Every drawing exported as a list by any file in `drawings/`. */
async function families(): Promise<Drawing[]> {
	const files = (await readdir(join(here, 'drawings'))).filter((name) => name.endsWith('.ts')).sort();
	const found: Drawing[] = [];
	for (const file of files) {
		const family: Record<string, unknown> = await import(pathToFileURL(join(here, 'drawings', file)).href);
		for (const list of Object.values(family)) {
			if (Array.isArray(list)) found.push(...list.filter(isDrawing));
		}
	}
	return found.sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** What is wrong with a picture file, if anything. */
function wrong(text: string): string | undefined {
	if (text.length > limit) return `${text.length} bytes; the limit is ${limit}`;
	if (/NaN|undefined|Infinity/.test(text)) return 'a number that is not one';
	return undefined;
}

/** Write every picture and the catalogue; a double name stops it, other faults are listed. */
async function write(): Promise<number> {
	const drawings = await families();
	const folder = join(target, 'pictures');
	await mkdir(folder, { recursive: true });
	const ids = new Set<string>();
	const faults: string[] = [];
	for (const { id, paths } of drawings) {
		if (ids.has(id)) throw new Error(`Two drawings are called ${id}.`);
		ids.add(id);
		const text = svg(paths());
		const fault = wrong(text);
		if (fault !== undefined) faults.push(`${id}: ${fault}`);
		await writeFile(join(folder, `${id}.svg`), text);
	}
	const catalogue = drawings.map(({ id, meaning, search }) => ({
		id,
		meaning,
		search,
		credit: 'Drawn for Steady',
		licence: 'MIT'
	}));
	await writeFile(join(target, 'catalogue.json'), `${JSON.stringify(catalogue, null, '\t')}\n`);
	for (const fault of faults) console.error(fault);
	if (faults.length > 0) process.exitCode = 1;
	return drawings.length;
}

console.log(`${await write()} pictures written.`);
