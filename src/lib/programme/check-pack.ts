import * as v from 'valibot';
import { pathOf, type Fault } from '#lib/base/fault.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { AddOnPack, Pack } from './grammar.ts';
import { checkMeaning } from './check-meaning.ts';
import { faultsOf } from './faults.ts';
import { addOnSchema, packSchema } from './pack-schema.ts';
import { addTo } from './programme.ts';

/**
 * Checks a pack as a whole. Gives the pack, or every mistake in it at once, each with its path.
 * Anything may come in: a service may load a pack file that it wrote itself.
 */
export function checkPack(candidate: unknown): Result<Pack, readonly Fault[]> {
	const read = v.safeParse(packSchema, candidate);
	if (!read.success) return refuse(faultsOf(read.issues));
	const faults = checkMeaning(read.output);
	return faults.length > 0 ? refuse(faults) : succeed(read.output);
}

/** Checks an add-on pack against the pack it adds to: its own shape first, then the two composed. */
export function checkAddOn(base: Pack, candidate: unknown): Result<AddOnPack, readonly Fault[]> {
	const read = v.safeParse(addOnSchema, candidate);
	if (!read.success) return refuse(faultsOf(read.issues));
	const faults = [...checkPlaces(base, read.output), ...checkMeaning(addTo(base, read.output))];
	return faults.length > 0 ? refuse(faults) : succeed(read.output);
}

function checkPlaces(base: Pack, addOn: AddOnPack): readonly Fault[] {
	const decks = new Set(base.decks.map((deck) => deck.id));
	const journeys = new Set(base.journeys.map((journey) => journey.id));
	return addOn.adds.flatMap((addition, index) => {
		if (addition.kind === 'deck') decks.add(addition.deck.id);
		if (addition.kind === 'journey') {
			const known = journeys.has(addition.after);
			journeys.add(addition.journey.id);
			return known ? [] : [missing(['adds', index, 'after'], 'journey')];
		}
		return addition.kind === 'cards' && !decks.has(addition.deck) ? [missing(['adds', index, 'deck'], 'deck')] : [];
	});
}

function missing(path: readonly (string | number)[], what: string): Fault {
	return { path: pathOf(path), sentence: `There is no ${what} with this id.` };
}
