import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';

/**
 * Writes a file whole or not at all: on a full disk nothing half-written is left, and what stood there before stays. False
 * when it cannot be written. What is no file (a pipe, a printer) is written to as it is.
 */
export async function writeWhole(out: string, content: Uint8Array | string): Promise<boolean> {
	const place = await realpath(out).catch(() => out);
	const isOther = await stat(place).then(
		(found) => !found.isFile(),
		() => false
	);
	const beside = isOther ? place : `${place}.${process.pid}.part`;
	try {
		await writeFile(beside, content);
		if (!isOther) await rename(beside, place);
		return true;
	} catch {
		if (!isOther) await rm(beside, { force: true }).catch(() => undefined);
		return false;
	}
}
