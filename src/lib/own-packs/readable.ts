import * as v from 'valibot';
import { isRecord } from '#lib/base/json.ts';
import type { Flag, Journey, Pack, WordsFile } from '#lib/programme/grammar.ts';
import { fileSchema, lineSchemas } from './file-schema.ts';
import type { OwnLanguage, OwnPack } from './pack-file.ts';

/**
 * What can be read of a file that is wrong somewhere: everything that is not wrong itself. So one mistake hides no other, and
 * an author hears of all at once. Nothing of this is ever kept or shown as a programme.
 */

/** What a pack itself brings, without the pack that it may stand on. */
export type OwnPart = Pick<Pack, 'decks' | 'journeys' | 'sessions'>;

/** The parts that stand beside the pack, each where it is there and has the right form. */
export function readableBeside({
	guide,
	terms,
	phones,
	exceptions
}: Readonly<Record<string, unknown>>): Pick<OwnPack, 'guide' | 'terms' | 'phones' | 'exceptions'> {
	const { entries } = fileSchema;
	const read = {
		guide: v.safeParse(entries.guide, guide),
		terms: v.safeParse(entries.terms, terms),
		phones: v.safeParse(entries.phones, phones),
		exceptions: v.safeParse(entries.exceptions, exceptions)
	};
	return {
		guide: read.guide.success ? read.guide.output : undefined,
		terms: read.terms.success ? read.terms.output : undefined,
		phones: read.phones.success ? read.phones.output : undefined,
		exceptions: read.exceptions.success ? read.exceptions.output : undefined
	};
}

/** The words by language: `good` lines alone, or `all` ids, those too whose line has no right form (its line is empty then). */
export function readableWords(words: unknown, wanted: 'good' | 'all'): Readonly<Record<string, OwnLanguage>> {
	const filesOf = (value: unknown): readonly WordsFile[] =>
		Array.isArray(value) ? value.map((file: unknown) => readableFile(file, wanted)) : [];
	return Object.fromEntries(
		entriesOf(words).map(([language, registers]) => {
			const { easy, plain } = isRecord(registers) ? registers : {};
			return [language, { easy: filesOf(easy), plain: filesOf(plain) }];
		})
	);
}

function readableFile(file: unknown, wanted: 'good' | 'all'): WordsFile {
	const given = isRecord(file) ? file : {};
	const group = <Line>(schema: v.GenericSchema<unknown, Line>, lines: unknown, empty: Line) =>
		Object.fromEntries(
			entriesOf(lines).flatMap(([id, line]): [string, Line][] => {
				const read = v.safeParse(schema, line);
				if (read.success) return [[id, read.output]];
				return wanted === 'all' ? [[id, empty]] : [];
			})
		);
	const pack = v.safeParse(lineSchemas.pack, given['pack']);
	return {
		journeys: group(lineSchemas.journey, given['journeys'], { title: '' }),
		steps: group(lineSchemas.step, given['steps'], { ask: '' }),
		cards: group(lineSchemas.card, given['cards'], ''),
		sessions: group(lineSchemas.session, given['sessions'], { title: '' }),
		...(pack.success ? { pack: pack.output } : {}),
		...(!pack.success && given['pack'] !== undefined && wanted === 'all'
			? { pack: { title: '', about: '', leavesOut: [] } }
			: {})
	};
}

/** The ids, pictures and flags of a pack or an add-on whose form is wrong somewhere. */
export function readableOwnPart(pack: unknown): OwnPart {
	if (!isRecord(pack)) return { decks: [], journeys: [] };
	const adds = recordsIn(pack['adds']);
	const decks = [
		...recordsIn(pack['decks']),
		...adds.flatMap(({ kind, deck, cards }) => (kind === 'cards' ? [{ id: deck, cards }] : recordsIn([deck])))
	];
	const journeys = [...recordsIn(pack['journeys']), ...adds.flatMap(({ journey }) => recordsIn([journey]))];
	return {
		decks: decks.map(({ id, cards }) => ({ id: textOf(id), cards: withId(cards).map(readableCard) })),
		journeys: withId(journeys).map(readableJourney),
		sessions: withId(pack['sessions']).map(({ id }) => ({ id: textOf(id), steps: [] }))
	};
}

const flags: readonly Flag[] = ['place', 'people', 'internet', 'rules', 'sensitive'];

function readableCard({ id, picture, flags: given }: Readonly<Record<string, unknown>>): Pack['decks'][0]['cards'][0] {
	const known = Array.isArray(given) ? flags.filter((flag) => given.includes(flag)) : [];
	return { id: textOf(id), picture: textOf(picture), source: '', flags: known };
}

function readableJourney({ id, picture, steps }: Readonly<Record<string, unknown>>): Journey {
	return {
		id: textOf(id),
		picture: textOf(picture),
		access: 'with-staff',
		section: '',
		steps: withId(steps).map((step) => ({
			id: textOf(step['id']),
			picture: textOf(step['picture']),
			// Only whether it heads a page is looked at.
			question:
				isRecord(step['question']) && step['question']['kind'] === 'info'
					? { kind: 'info', decks: [] }
					: { kind: 'date' }
		}))
	};
}

function withId(value: unknown): readonly Readonly<Record<string, unknown>>[] {
	return recordsIn(value).filter(({ id }) => typeof id === 'string');
}

function recordsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
	return Array.isArray(value) ? value.filter(isRecord) : [];
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
	return isRecord(value) ? Object.entries(value) : [];
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
