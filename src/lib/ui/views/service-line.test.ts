import { describe, expect, it } from 'vitest';
import { faultOfLine, tidyLine } from './service-line.ts';

describe('the help line of a service', () => {
	it.each([
		['may be empty', '', '', undefined],
		['may be blanks', '  ', ' \n', undefined],
		['is a name and a number', 'Staff on call', '0300 123 456', undefined],
		['may be an inside number', 'Office', '101', undefined],
		['is not a name alone', 'Staff on call', '', 'half'],
		['is not a number alone', ' ', '0300 123 456', 'half'],
		['can be rung', 'Staff on call', 'ask at the desk', 'no-number'],
		['has more than 2 figures', 'Staff on call', '12', 'no-number']
	])('%s', (_, name, phone, fault) => {
		expect(faultOfLine({ name, phone })).toBe(fault);
	});

	it('is kept on one line, without blanks around it', () => {
		expect(tidyLine({ name: ' Staff\non call ', phone: ' 0300 ' })).toEqual({ name: 'Staff on call', phone: '0300' });
	});
});
