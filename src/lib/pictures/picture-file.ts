import { refuse, succeed, type Result } from '#lib/base/result.ts';

/** One painted shape of a picture, on a grid of 96 by 96 units, y downwards. */
export interface PicturePath {
	readonly d: string;
	readonly fill: string | undefined;
	readonly stroke: string | undefined;
	readonly width: number;
}

/** A picture as data: what is drawn on screen by the browser and on paper by us. */
export interface Picture {
	readonly paths: readonly PicturePath[];
}

/** The side of the square in which every picture is drawn. */
export const pictureGrid = 96;

const wholeFile =
	/^\s*<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 96 96">((?:\s*<path(?: [a-z-]+="[^"<>]*")+\s*\/>)+)\s*<\/svg>\s*$/;
const knownAttributes: ReadonlySet<string> = new Set([
	'd',
	'fill',
	'stroke',
	'stroke-width',
	'stroke-linecap',
	'stroke-linejoin',
	'data-look',
	'display'
]);
const colour = /^(#[0-9a-f]{6}|none)$/;

/**
 * Reads a picture file. It holds paths and nothing else (easy-read.md 3.3): so it looks the same on screen and on
 * paper, and can carry no script. `data-look` marks what is the man (look.ts); a path that is not shown is left out.
 */
export function readPictureFile(text: string): Result<Picture, 'not-a-picture'> {
	const body = wholeFile.exec(text)?.[1];
	if (body === undefined) return refuse('not-a-picture');
	const paths: PicturePath[] = [];
	for (const [element] of body.matchAll(/<path[^>]*>/g)) {
		const path = readPath(element);
		if (path === undefined) return refuse('not-a-picture');
		if (path !== 'hidden') paths.push(path);
	}
	return paths.length === 0 ? refuse('not-a-picture') : succeed({ paths });
}

/** One path; 'hidden' for a way to look that is not chosen; undefined for what no picture may hold. */
function readPath(element: string): PicturePath | 'hidden' | undefined {
	const attributes = new Map(
		[...element.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name ?? '', value ?? ''])
	);
	const [d, fill, stroke] = [attributes.get('d'), attributes.get('fill'), attributes.get('stroke')];
	const width = Number(attributes.get('stroke-width') ?? '1');
	const isKnown = [...attributes.keys()].every((name) => knownAttributes.has(name));
	const areColours = [fill, stroke].every((value) => value === undefined || colour.test(value));
	if (
		d === undefined ||
		!/^[MLHVCSQTAZmlhvcsqtaz0-9.,\s-]+$/.test(d) ||
		!isKnown ||
		!areColours ||
		!/^[a-z-]+$/.test(attributes.get('data-look') ?? 'skin') ||
		(attributes.get('display') ?? 'none') !== 'none' ||
		!(width > 0 && width < pictureGrid)
	)
		return undefined;
	if (attributes.has('display')) return 'hidden';
	return { d, fill: paint(fill), stroke: paint(stroke), width };
}

function paint(value: string | undefined): string | undefined {
	return value === undefined || value === 'none' ? undefined : value;
}
