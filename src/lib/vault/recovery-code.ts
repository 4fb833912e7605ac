import type { RandomBytes } from './phrases.ts';

/** Crockford's base 32: no I, L, O or U, so that nothing is read as something else, and nothing rude is spelt. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 26 letters of 5 bits: 130 bits. */
const secretLength = 26;
const groupLength = 4;

/** The greatest prime that two letters can hold: one wrong letter, or two that changed places, never leave the same rest. */
const prime = 1021;

/** A new recovery code: 26 letters of chance and 2 that check them, in groups of four. */
export function newRecoveryCode(random: RandomBytes): string {
	const secret = Array.from(random(secretLength), (byte) => letters[byte % 32]).join('');
	return inGroups(secret + checkOf(secret));
}

/**
 * The code that was meant: capitals, blanks and hyphens do not matter, O is read as 0, I and L as 1. Undefined when the
 * length or the check is wrong.
 */
export function readRecoveryCode(typed: string): string | undefined {
	const code = typed
		.normalize('NFKC')
		.toUpperCase()
		.replaceAll(/[\s\p{P}]/gu, '')
		.replaceAll('O', '0')
		.replaceAll(/[IL]/g, '1');
	const isWhole = code.length === secretLength + 2 && [...code].every((letter) => letters.includes(letter));
	const secret = code.slice(0, secretLength);
	return isWhole && code.slice(secretLength) === checkOf(secret) ? inGroups(code) : undefined;
}

function inGroups(code: string): string {
	return code.match(new RegExp(`.{1,${groupLength}}`, 'g'))?.join('-') ?? '';
}

function checkOf(secret: string): string {
	const rest = [...secret].reduce((sum, letter) => (sum * 32 + letters.indexOf(letter)) % prime, 0);
	return `${letters[Math.floor(rest / 32)]}${letters[rest % 32]}`;
}
