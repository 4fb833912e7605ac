import { describe, expect, it } from 'vitest';
import { dialled } from './phone.ts';

describe('A phone number', () => {
	it.each([
		['01632 960123', '01632960123'],
		['+44 7700 900-456', '+447700900456'],
		['(01632) 960 123', '01632960123'],
		['Tel. 01632 960123', '01632960123'],
		['01632 960123 ext. 4', '01632960123'],
		['101', '101']
	])('is dialled by its figures: %s', (written, figures) => {
		expect(dialled(written)).toBe(figures);
	});

	it.each([['call me'], [''], ['   '], ['12'], ['+'], ['ask Sam'], ['--']])(
		'is none when it cannot be rung: %s',
		(text) => {
			expect(dialled(text)).toBeUndefined();
		}
	);
});
