/**
 * A small sRGB profile of our own (ICC.1:2001-04, version 2): the colours of screens, so that every printer means the
 * same by ours (PDF/A asks for it). Primaries and white of IEC 61966-2-1, and its curve as a power of 2.2.
 */
export function colourProfile(): Uint8Array<ArrayBuffer> {
	known ??= made();
	return known;
}

let known: Uint8Array<ArrayBuffer> | undefined;

function made(): Uint8Array<ArrayBuffer> {
	const description = described('sRGB');
	const curve = tagged('curv', [0, 0, 0, 1, 2, 0x33]);
	const parts: readonly (readonly [readonly string[], readonly number[]])[] = [
		[['desc'], description],
		[['cprt'], tagged('text', [...lettersOf('Public domain'), 0])],
		[['wtpt'], tagged('XYZ ', [0.9642, 1, 0.8249].flatMap(fixed))],
		[['rXYZ'], tagged('XYZ ', [0.43607, 0.22249, 0.01392].flatMap(fixed))],
		[['gXYZ'], tagged('XYZ ', [0.38515, 0.71687, 0.09708].flatMap(fixed))],
		[['bXYZ'], tagged('XYZ ', [0.14307, 0.06061, 0.7141].flatMap(fixed))],
		[['rTRC', 'gTRC', 'bTRC'], curve]
	];
	const count = parts.reduce((sum, [names]) => sum + names.length, 0);
	const table: number[] = [...four(count)];
	const body: number[] = [];
	for (const [names, bytes] of parts) {
		const offset = 128 + 4 + count * 12 + body.length;
		for (const name of names) table.push(...lettersOf(name), ...four(offset), ...four(bytes.length));
		body.push(...bytes, ...new Array<number>((4 - (bytes.length % 4)) % 4).fill(0));
	}
	const size = 128 + table.length + body.length;
	return Uint8Array.from([...head(size), ...table, ...body]);
}

/** 128 bytes: size, version 2.1, a screen, from red, green and blue to XYZ, made on a day, meant by eye. */
function head(size: number): readonly number[] {
	return [
		...four(size),
		...four(0),
		...four(0x02100000),
		...lettersOf('mntrRGB XYZ '),
		...[2026, 1, 1, 0, 0, 0].flatMap((part) => [part >> 8, part & 255]),
		...lettersOf('acsp'),
		...new Array<number>(28).fill(0),
		...[0.9642, 1, 0.8249].flatMap(fixed),
		...new Array<number>(48).fill(0)
	];
}

function tagged(kind: string, bytes: readonly number[]): readonly number[] {
	return [...lettersOf(kind), ...four(0), ...bytes];
}

/** A description has three forms; only the plain one says something. */
function described(words: string): readonly number[] {
	return tagged('desc', [
		...four(words.length + 1),
		...lettersOf(words),
		0,
		...new Array<number>(4 + 4 + 2 + 1 + 67).fill(0)
	]);
}

function lettersOf(text: string): readonly number[] {
	return Array.from(text, (letter) => letter.charCodeAt(0));
}

function four(value: number): readonly number[] {
	return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

function fixed(value: number): readonly number[] {
	return four(Math.round(value * 65_536));
}
