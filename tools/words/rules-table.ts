import { existsSync, readFileSync } from 'node:fs';

/** One row of docs/easy-read.md: a rule, where it is kept, and how it is tested. */
export interface RuleRow {
	readonly number: number;
	readonly where: string;
	readonly how: string;
}

export function ruleRows(): readonly RuleRow[] {
	return readFileSync('docs/easy-read.md', 'utf8')
		.split('\n')
		.flatMap((line) => {
			const [, number, , where, how] = line.split('|').map((cell) => cell.trim());
			return /^\d+$/.test(number ?? '') ? [{ number: Number(number), where: where ?? '', how: how ?? '' }] : [];
		});
}

/** Paths of this repository that a cell names. */
export function pathsIn(cell: string): readonly string[] {
	return [...cell.matchAll(/`((?:src|tests|tools|static)\/[^`]+)`/g)].map((match) => match[1] ?? '');
}

/** A rule that some test file holds. */
export function isAutomated({ how }: RuleRow): boolean {
	return pathsIn(how).some((path) => /\.(test|spec)\.ts$/.test(path) && existsSync(path));
}
