import { oneLine } from '#lib/plan/clean.ts';
import { dialled } from '#lib/plan/phone.ts';
import type { ServiceLine } from '#lib/ports/plan-store.ts';

/** half: a name without a number, or a number without a name. no-number: it cannot be rung. */
export type LineFault = 'half' | 'no-number';

/** The line as it is kept: without line breaks, and without blanks around it. */
export function tidyLine({ name, phone }: ServiceLine): ServiceLine {
	return { name: oneLine(name).trim(), phone: oneLine(phone).trim() };
}

/** What is wrong with a line; undefined when it can be kept, or is empty. */
export function faultOfLine(line: ServiceLine): LineFault | undefined {
	const { name, phone } = tidyLine(line);
	if (name === '' && phone === '') return undefined;
	if (name === '' || phone === '') return 'half';
	return dialled(phone) === undefined ? 'no-number' : undefined;
}
