import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkGuide } from '#lib/programme/check-guide.ts';
import type { GuideFile } from '#lib/programme/guide.ts';
import { bundledProgrammes } from './bundled-packs.ts';

/** The source keys that docs/sources.md explains. */
const knownKeys = new Set(
	[...readFileSync('docs/sources.md', 'utf8').matchAll(/^\| `(\w+)`\s+\|/gm)].map((found) => found[1] ?? '')
);

function sourcesOf(files: readonly GuideFile[]): readonly string[] {
	return files.flatMap(({ journeys, steps }) =>
		[...Object.values(journeys ?? {}), ...Object.values(steps)].flatMap(({ source }) => source.split(', '))
	);
}

describe.each(bundledProgrammes)('The notes for the facilitator of $name', ({ pack, guide }) => {
	it('stand beside each step and each journey, in short paragraphs, and beside nothing else', () => {
		expect(checkGuide(pack.journeys, guide)).toEqual([]);
	});

	it('name sources that the list of sources explains', () => {
		expect(knownKeys.has('S1')).toBe(true);
		expect(sourcesOf(guide).filter((key) => !knownKeys.has(key))).toEqual([]);
	});
});
