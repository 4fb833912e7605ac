import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf } from './parts.ts';
import { newRecoveryCode, readRecoveryCode } from './recovery-code.ts';

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const random = chanceOf(globalThis.crypto);
const codes = fc
	.uint8Array({ minLength: 26, maxLength: 26 })
	.map((bytes) => newRecoveryCode(() => new Uint8Array(bytes)));

describe('a recovery code', () => {
	it('is seven groups of four letters and figures, another one each time', () => {
		const made = Array.from({ length: 100 }, () => newRecoveryCode(random));
		expect(new Set(made).size).toBe(100);
		for (const code of made) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
	});

	it('is read whatever the capitals, blanks and hyphens, and with O for 0 and I or L for 1', () => {
		fc.assert(
			fc.property(codes, fc.constantFrom('', ' ', '  -  ', '\n', '–'), fc.boolean(), (code, between, isSmall) => {
				const typed = code
					.replaceAll('-', between)
					.replaceAll('0', 'o')
					.replaceAll('1', isSmall ? 'l' : 'i');
				expect(readRecoveryCode(isSmall ? typed.toLowerCase() : typed)).toBe(code);
			})
		);
	});

	it('with one wrong letter is none', () => {
		fc.assert(
			fc.property(codes, fc.nat(27), fc.constantFrom(...letters), (code, at, letter) => {
				const bare = code.replaceAll('-', '');
				const typed = bare.slice(0, at) + letter + bare.slice(at + 1);
				expect(readRecoveryCode(typed) === undefined).toBe(typed !== bare);
			}),
			{ numRuns: 1_000 }
		);
	});

	it('with two letters that changed places is none', () => {
		fc.assert(
			fc.property(codes, fc.nat(26), (code, at) => {
				const bare = code.replaceAll('-', '');
				const typed = bare.slice(0, at) + (bare[at + 1] ?? '') + (bare[at] ?? '') + bare.slice(at + 2);
				expect(readRecoveryCode(typed) === undefined).toBe(typed !== bare);
			}),
			{ numRuns: 1_000 }
		);
	});

	it('too short, too long, or with a letter that no code has, is none', () => {
		const code = newRecoveryCode(random);
		for (const typed of ['', code.slice(0, -1), `${code}0`, code.replace(/^./, 'U'), code.replace(/^./, 'é')])
			expect(readRecoveryCode(typed)).toBeUndefined();
	});

	it('of any letters at all never breaks the reading', () => {
		fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (typed) => readRecoveryCode(typed) === undefined));
	});
});
