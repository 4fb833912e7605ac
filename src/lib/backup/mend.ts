import { isRecord } from '#lib/base/json.ts';
import { unsafe } from './read-json.ts';

/**
 * A plan with texts that can be read back: in NFC, without signs that turn the direction of a text. What is typed in
 * Steady comes so (`cleanText`); a plan of before, or of another program, may hold others, and must not be lost for that.
 * Gives the same object where nothing had to be mended.
 */
export function mendTexts(value: object): object {
	const text = JSON.stringify(value);
	if (!unsafe.test(text) && text.normalize('NFC') === text) return value;
	const mended = mend(value);
	return isRecord(mended) ? mended : value;
}

function mend(value: unknown): unknown {
	if (typeof value === 'string') return value.replace(new RegExp(unsafe, 'gu'), '').normalize('NFC');
	if (Array.isArray(value)) return value.map(mend);
	return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mend(each)])) : value;
}
