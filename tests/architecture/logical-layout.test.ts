import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What names a side of the screen instead of the start or the end of a line. */
const sides =
	/(?<![\w.-])((margin|padding|border)-(left|right)|border-(top|bottom)-(left|right)-radius|left|right)\s*:(?!:)|(text-align|float|clear)\s*:\s*(left|right)\b/;

/** Four lengths go round a box by its sides: the second stands right, the fourth left. */
const round = /(?<![\w.-])(margin|padding|inset)\s*:\s*\S+\s+(?<right>\S+)\s+\S+\s+(?<left>[^\s;]+)/;

function namesASide(line: string): boolean {
	const { right, left } = round.exec(line)?.groups ?? {};
	return sides.test(line) || right !== left;
}

it('styles name the start and the end of a line, never left and right', () => {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
		/\.(svelte|css)$/.test(path)
	);
	expect(files.length).toBeGreaterThan(100);
	const found = files.flatMap((path) => {
		const text = readFileSync(`src/${path}`, 'utf8');
		const styles = path.endsWith('.css') ? text : (/<style>([\s\S]*)<\/style>/.exec(text)?.[1] ?? '');
		return styles.split('\n').flatMap((line) => (namesASide(line) ? [`${path}: ${line.trim()}`] : []));
	});
	expect(found).toEqual([]);
});
