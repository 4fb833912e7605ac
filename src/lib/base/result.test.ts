import { describe, expect, it } from 'vitest';
import { refuse, succeed, type Result } from './result.ts';

function say(result: Result<number, 'full'>): string {
	return result.ok ? `got ${result.value}` : `not got: ${result.problem}`;
}

describe('A result', () => {
	it('holds the value when it was got', () => {
		expect(say(succeed(3))).toBe('got 3');
	});

	it('holds one word that says why not', () => {
		expect(say(refuse('full'))).toBe('not got: full');
	});
});
