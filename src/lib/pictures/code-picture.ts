import { encodeQR } from 'qr';

/** A square code that a camera reads, as one path on a square of `size` units with its quiet edge. */
export interface CodePicture {
	readonly size: number;
	readonly path: string;
}

/** Draws a text as a code (QR, middle correction). */
export function codePicture(text: string): CodePicture {
	const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
	const runs = rows.flatMap((row, y) => runsOf(row).map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`));
	return { size: rows.length, path: runs.join('') };
}

function runsOf(row: readonly boolean[]): readonly { readonly from: number; readonly length: number }[] {
	const runs: { from: number; length: number }[] = [];
	for (const [at, isDark] of row.entries()) {
		const last = runs.at(-1);
		if (!isDark) continue;
		if (last !== undefined && last.from + last.length === at) last.length += 1;
		else runs.push({ from: at, length: 1 });
	}
	return runs;
}
