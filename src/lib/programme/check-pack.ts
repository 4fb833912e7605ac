import * as v from 'valibot';
import { pathOf, type Fault } from '#lib/base/fault.ts';
import { isRecord } from '#lib/base/json.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { AddOnPack, Pack } from './grammar.ts';
import { checkMeaning } from './check-meaning.ts';
import { checkSafety } from './check-safety.ts';
import { faultsOf } from './faults.ts';
import { addOnSchema, mostCardsInDeck, packSchema } from './pack-schema.ts';
import { addTo } from './compose-programme.ts';

/**
 * Checks a pack as a whole. Gives the pack, or every mistake in it at once, each with its path.
 * Anything may come in: a service may load a pack file that it wrote itself.
 */
export function checkPack(candidate: unknown): Result<Pack, readonly Fault[]> {
	if (!isRecord(candidate)) return refuse([{ path: 'file', sentence: 'This is not a Steady pack.' }]);
	const read = v.safeParse(packSchema, candidate);
	if (read.success) {
		const faults = check(read.output);
		return faults.length > 0 ? refuse(faults) : succeed(read.output);
	}
	const body = v.safeParse(packSchema, { ...withoutFaulty(candidate, read.issues), ...head, format: 'steady-pack' });
	return refuse([...faultsOf(read.issues), ...(body.success ? check(body.output) : [])]);
}

const head = { id: 'head', version: 1 };

/**
 * A pack without the entries that have no right form. Where all that is needed is left, the rest is looked through all the
 * same, so that all mistakes come at once.
 */
function withoutFaulty(candidate: object, issues: readonly v.BaseIssue<unknown>[]): object {
	const faulty = issues.map(({ path = [] }) => {
		const keys = path.map(({ key }) => key);
		return JSON.stringify(keys.slice(0, keys.findLastIndex((key) => typeof key === 'string') + 1));
	});
	return Object(entriesLeft(candidate, new Set(faulty), []));
}

function entriesLeft(value: unknown, faulty: ReadonlySet<string>, at: readonly (string | number)[]): unknown {
	if (Array.isArray(value)) return value.map((item: unknown, index) => entriesLeft(item, faulty, [...at, index]));
	if (!isRecord(value)) return value;
	const left = Object.entries(value).filter(([key]) => !faulty.has(JSON.stringify([...at, key])));
	return Object.fromEntries(left.map(([key, item]) => [key, entriesLeft(item, faulty, [...at, key])]));
}

/** What is wrong with its ids hides no rule of safety, but for those that may be broken for that reason alone. */
function check(pack: Pack): readonly Fault[] {
	const faults = checkMeaning(pack);
	if (faults.length === 0) return checkSafety(pack);
	const isInOrder = !faults.some(({ sentence }) => /stands (earlier|twice)/.test(sentence));
	return isInOrder ? [...faults, ...checkSafety(pack).filter(({ sentence }) => standsAlone.test(sentence))] : faults;
}

/** What a step, a rule or an excuse is told of by itself, whatever other ids mean. */
const standsAlone = /opens only with staff|offers no sensitive card|needs the flag|needs true words|always shown/;

/**
 * Checks an add-on pack against the pack it adds to and the add-ons that are there already: its own shape first, then
 * all of them composed. Paths lead into the add-on's own file wherever the mistake stands there.
 */
export function checkAddOn(
	base: Pack,
	candidate: unknown,
	others: readonly AddOnPack[] = []
): Result<AddOnPack, readonly Fault[]> {
	if (!isRecord(candidate)) return refuse([{ path: 'file', sentence: 'This is not a Steady add-on pack.' }]);
	const whole = others.reduce(addTo, base);
	const names = [base, ...others].map(({ id }) => id);
	const read = v.safeParse(addOnSchema, candidate);
	if (read.success) {
		const faults = [...checkName(names, read.output), ...checkAdded(whole, read.output)];
		return faults.length > 0 ? refuse(faults) : succeed(read.output);
	}
	const body = v.safeParse(addOnSchema, { ...withoutFaulty(candidate, read.issues), ...head, format: 'steady-add-on' });
	return refuse([...faultsOf(read.issues), ...(body.success ? checkAdded(whole, body.output) : [])]);
}

function checkName(names: readonly string[], { id }: AddOnPack): readonly Fault[] {
	return names.includes(id) ? [{ path: 'id', sentence: 'Another pack of this programme has this id.' }] : [];
}

function checkAdded(base: Pack, addOn: AddOnPack): readonly Fault[] {
	const composed = addTo(base, addOn);
	const origins = originsOf(base, addOn, composed);
	return [
		...checkPlaces(base, addOn),
		...composed.decks
			.filter(({ cards }) => cards.length > mostCardsInDeck)
			.map(({ id }) => ({ path: 'adds', sentence: `The deck "${id}" would hold more than ${mostCardsInDeck} cards.` })),
		...check(composed).map((fault) => ({ ...fault, path: pathInAddOn(fault.path, origins) }))
	];
}

/** Where a part of the composed pack stands in the add-on's own file. */
interface Origin {
	readonly composed: string;
	readonly own: string;
}

function originsOf(base: Pack, addOn: AddOnPack, composed: Pack): readonly Origin[] {
	const lengths = new Map(base.decks.map(({ id, cards }) => [id, cards.length]));
	return addOn.adds.flatMap((addition, index): readonly Origin[] => {
		if (addition.kind === 'journey') {
			const at = composed.journeys.indexOf(addition.journey);
			return [{ composed: pathOf(['journeys', at]), own: pathOf(['adds', index, 'journey']) }];
		}
		if (addition.kind === 'deck') {
			const at = composed.decks.findIndex((deck, d) => d >= base.decks.length && deck.id === addition.deck.id);
			lengths.set(addition.deck.id, addition.deck.cards.length);
			return [{ composed: pathOf(['decks', at]), own: pathOf(['adds', index, 'deck']) }];
		}
		const deck = composed.decks.findIndex(({ id }) => id === addition.deck);
		const start = lengths.get(addition.deck) ?? 0;
		lengths.set(addition.deck, start + addition.cards.length);
		return addition.cards.map((_, card) => ({
			composed: pathOf(['decks', deck, 'cards', start + card]),
			own: pathOf(['adds', index, 'cards', card])
		}));
	});
}

/** The longest origin that a path begins with, put in its place. */
function pathInAddOn(path: string, origins: readonly Origin[]): string {
	const origin = origins
		.filter(({ composed }) => path === composed || path.startsWith(`${composed} `))
		.toSorted((one, other) => other.composed.length - one.composed.length)[0];
	return origin === undefined ? path : `${origin.own}${path.slice(origin.composed.length)}`;
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
