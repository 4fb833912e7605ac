import { createReadStream, statSync } from 'node:fs';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { misused, type Outcome } from './outcome.ts';

/** Reads a file, or standard input when the file is `-`. At most one byte more than `most` is ever read. */
export async function readBytes(file: string, most: number): Promise<Result<Buffer<ArrayBuffer>, Outcome>> {
	if (file !== '-' && !canBeRead(file)) return refuse(misused('There is no such file, or it cannot be read.'));
	const stream = file === '-' ? process.stdin : createReadStream(file, { end: most });
	const pieces: Buffer[] = [];
	let size = 0;
	try {
		for await (const piece of stream) {
			const bytes = Buffer.from(piece);
			pieces.push(bytes);
			size += bytes.length;
			if (size > most) break;
		}
	} catch {
		return refuse(misused('There is no such file, or it cannot be read.'));
	}
	return succeed(Buffer.concat(pieces));
}

/** A file, or a pipe that stands for one. */
function canBeRead(file: string): boolean {
	try {
		const found = statSync(file);
		return found.isFile() || found.isFIFO() || found.isCharacterDevice();
	} catch {
		return false;
	}
}
