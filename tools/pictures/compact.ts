import { num } from './path.ts';
import { steps } from './steps.ts';

type Pen = readonly [x: number, y: number];

const round = (value: number): number => Math.round(value * 10) / 10;

function join(letter: string, values: readonly number[]): string {
	return letter + values.map(num).join(' ').replace(/ -/g, '-');
}

/** The ways to write one step; the first is the plainest. */
function forms(letter: string, values: readonly number[], [x, y]: Pen): string[] {
	const near = values.map((value, index) => {
		if (letter === 'A') return index < 5 ? value : value - (index === 5 ? x : y);
		return value - (index % 2 === 0 ? x : y);
	});
	const whole = join(letter, values);
	if (letter === 'M') return [whole];
	const [endX = 0, endY = 0] = values;
	const straight =
		letter === 'L'
			? [
					...(endY === y ? [join('H', [endX]), join('h', [endX - x])] : []),
					...(endX === x ? [join('V', [endY]), join('v', [endY - y])] : [])
				]
			: [];
	return [whole, join(letter.toLowerCase(), near), ...straight];
}

/** The same path data in fewer characters: each step is written in its shortest form. */
export function compact(d: string): string {
	let [pen, start, last]: [Pen, Pen, string] = [[0, 0], [0, 0], ''];
	const out: string[] = [];
	for (const { letter, values: exact } of steps(d)) {
		if (letter === 'Z') {
			out.push('Z');
			[pen, last] = [start, 'Z'];
			continue;
		}
		const values = exact.map(round);
		const best = forms(letter, values, pen).reduce((one, other) => (other.length < one.length ? other : one));
		const [name, bare] = [best.charAt(0), best.slice(1)];
		const same = name === last && letter !== 'M';
		out.push(same ? (bare.startsWith('-') ? bare : ` ${bare}`) : best);
		[pen, last] = [[values.at(-2) ?? pen[0], values.at(-1) ?? pen[1]], name];
		if (letter === 'M') start = pen;
	}
	return out.join('');
}
