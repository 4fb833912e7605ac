/** Fewest figures of a number that can be rung: 999, 101. */
const fewestFigures = 3;

/**
 * What can be dialled of a phone number as it was written down: its figures, with a leading plus. Undefined when it is no
 * number to ring, such as "call me". Words after the number ("ext. 4", "after 6pm") are left out.
 */
export function dialled(phone: string): string | undefined {
	const start = /^[^\d+]*(\+?[\d\s().\-/]+)/.exec(phone)?.[1] ?? '';
	const figures = start.replace(/[^\d+]/g, '');
	return figures.replace('+', '').length >= fewestFigures ? figures : undefined;
}
