import { gapsOf, type Gap, type GapKind } from '#lib/journey/gaps.ts';
import { walkOf } from '#lib/journey/walk.ts';
import type { Block } from './blocks.ts';
import { mayRead } from './readers.ts';
import type { Source } from './source.ts';
import { gap, heading } from './staff-parts.ts';

/** Gaps that keep something off a copy for staff; the others are hints, or about questions that it does not hold. */
const told = [
	'rules-not-checked',
	'no-way-out',
	'helper-no-number',
	'helper-not-asked',
	'not-agreed'
] as const satisfies readonly GapKind[];

/** Gaps of the sections that a reader may see: a closed section is not named even by what it lacks. */
export function gapsFor({ programme, plan, reader }: Pick<Source, 'programme' | 'plan' | 'reader'>): readonly Gap[] {
	return gapsOf(programme, plan, walkOf(programme, plan)).filter(({ step }) => {
		const section = programme.steps.get(step)?.journey.section;
		return section !== undefined && mayRead(programme, plan, section, reader);
	});
}

/** What is still open, for staff readers: each kind once, with its count. Never on his own copy. */
export function openPoints(source: Source): readonly Block[] {
	const gaps = gapsFor(source);
	const lines = told.flatMap((kind) => {
		const count = gaps.filter((each) => each.kind === kind).length;
		return count === 0 ? [] : [gap(source.wording.say(`sheet-gap-${kind}`, { count }))];
	});
	return lines.length === 0 ? [] : [heading(source.wording.say('sheet-open')), ...lines];
}
