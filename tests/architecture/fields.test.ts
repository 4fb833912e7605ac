import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const source = fileURLToPath(new URL('../../src', import.meta.url));

/** Every tag of the app that somebody can fill in, with all that stands in it. */
function fields(): readonly { readonly file: string; readonly tag: string }[] {
	return readdirSync(source, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.svelte'))
		.flatMap((file) =>
			[...readFileSync(join(source, file), 'utf8').matchAll(/<(?:form|input|textarea|select)\b/g)].map(
				({ input, index }) => ({ file, tag: tagFrom(input.slice(index)) })
			)
		);
}

/** The tag that a text begins with, to its end: a ">" inside braces does not end it. */
function tagFrom(text: string): string {
	let depth = 0;
	for (let at = 0; at < text.length; at += 1) {
		if (text[at] === '{') depth += 1;
		if (text[at] === '}') depth -= 1;
		if (text[at] === '>' && depth === 0) return text.slice(0, at + 1);
	}
	return text;
}

it('no browser may remember what is typed, chosen or ticked: each field and form says so', () => {
	const all = fields();
	expect(all.length).toBeGreaterThan(8);
	expect(all.filter(({ tag }) => !tag.includes('autocomplete="off"'))).toEqual([]);
});
