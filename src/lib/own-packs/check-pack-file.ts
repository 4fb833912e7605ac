import * as v from 'valibot';
import type { Fault } from '#lib/base/fault.ts';
import { isRecord } from '#lib/base/json.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { checkGuide } from '#lib/programme/check-guide.ts';
import { checkAddOn, checkPack } from '#lib/programme/check-pack.ts';
import { checkWords, picturesOf } from '#lib/programme/check-words.ts';
import { faultsOf } from '#lib/programme/faults.ts';
import type { AddOnPack, Pack, WordsFile } from '#lib/programme/grammar.ts';
import { addTo } from '#lib/programme/compose-programme.ts';
import { fallbackLanguage } from '#lib/words/fallback-language.ts';
import { checkPhones, checkTerms } from './check-beside.ts';
import { checkFlags } from './check-flags.ts';
import { checkAllTexts, gateNotes, gateWords, type GateVerdict } from './check-texts.ts';
import { fileSchema } from './file-schema.ts';
import type { OwnPack } from './pack-file.ts';
import { readableOwnPart, readableBeside, readableWords, type OwnPart } from './readable.ts';
import { ownTermsOf, type OwnTermIds } from './terms.ts';

/** What the app has that an own pack stands on. */
export interface KnownPacks {
	/** Ids of all pictures. */
	readonly pictures: ReadonlySet<string>;
	/** Bundled packs. An own pack has an id of its own; an own add-on stands on one of the bases. */
	readonly bases: readonly Pack[];
	readonly addOns: readonly AddOnPack[];
	/** Words of the bundled packs in en-GB, easy and plain: own terms may stand for some of their lines. */
	readonly words: readonly WordsFile[];
	/** The app's own texts by id. */
	readonly appTexts: Readonly<Record<string, string>>;
}

/** A pack that passed every check. */
export interface CheckedPack {
	readonly file: OwnPack;
	/** For a base pack: the bundled add-ons that fit it. For an add-on: the bundled bases that it fits. As `id/version`. */
	readonly fits: readonly string[];
	/** What the gate only warns of. */
	readonly warnings: number;
	/** How many texts it read. */
	readonly texts: number;
}

/** A pack of its own, or an add-on put on the first base that it fits. */
interface Whole {
	readonly whole: Pack;
	/** What the pack itself brings. */
	readonly own: OwnPart;
	readonly fits: readonly string[];
	readonly faults: readonly Fault[];
}

/**
 * Checks a pack file that was read. Gives the pack whole, or every fault, each with its path: what is wrong in one part hides
 * nothing that is wrong in another. Anything may come in.
 */
export function checkPackFile(candidate: unknown, known: KnownPacks): Result<CheckedPack, readonly Fault[]> {
	if (!isRecord(candidate) || candidate['format'] !== 'steady-pack-file')
		return refuse([{ path: 'format', sentence: 'This is not a Steady pack file.' }]);
	const read = v.safeParse(fileSchema, candidate);
	const whole = readPack(candidate['pack'], known);
	const gate = gateOf(candidate);
	const faults = [
		...(read.success ? [] : faultsOf(read.issues)),
		...whole.faults,
		...checkAllTexts(candidate, []),
		...checkParts(candidate, whole.whole === undefined ? readableOwnPart(candidate['pack']) : whole.own, known),
		...gate.faults
	];
	if (faults.length > 0 || !read.success || whole.whole === undefined) return refuse(once(faults));
	// The schema has looked at everything but the pack, and `readPack` at that.
	const file: OwnPack = { ...read.output, pack: whole.pack };
	return succeed({ file, fits: whole.fits, warnings: gate.warnings, texts: gate.texts });
}

/** What the parts of a file mean together, as far as they can be read. */
function checkParts(candidate: Readonly<Record<string, unknown>>, own: OwnPart, known: KnownPacks): readonly Fault[] {
	const { pack } = candidate;
	const { guide, terms, phones, exceptions } = readableBeside(candidate);
	const ownTerms = isRecord(pack) && pack['format'] === 'steady-add-on' ? ownTermsOf(known) : undefined;
	const beside = [
		...checkTerms(terms, { ownTerms, appTexts: known.appTexts }),
		...gateTerms(terms, exceptions, ownTerms),
		...checkPhones(phones)
	];
	// Where no pack can be seen, nobody knows what its words and notes are for.
	if (!isRecord(pack)) return beside;
	return [
		...checkIds(pack['id'], known),
		...checkPictures(own, known),
		...checkOwnWords(readableWords(candidate['words'], 'all'), own),
		...checkFlags(
			own.decks.flatMap(({ cards }) => cards),
			readableWords(candidate['words'], 'good')[fallbackLanguage]?.easy ?? []
		),
		...checkOwnGuide(guide, own),
		...beside
	];
}

/** Puts all words that can be read through the gate. */
function gateOf(candidate: Readonly<Record<string, unknown>>): GateVerdict {
	const { pack } = candidate;
	const headings = new Set(
		readableOwnPart(pack).journeys.flatMap(({ steps }) =>
			steps.filter(({ question }) => question.kind === 'info').map(({ id }) => id)
		)
	);
	const isHeading = (step: string) => !isRecord(pack) || headings.has(step);
	const reading = isRecord(pack) && pack['reading'] === 'standard' ? 'standard' : 'easy';
	const { exceptions = [] } = readableBeside(candidate);
	return gateWords(readableWords(candidate['words'], 'good'), isHeading, exceptions, reading);
}

type ReadWhole =
	(Whole & { readonly pack: Pack | AddOnPack }) | { readonly whole: undefined; readonly faults: readonly Fault[] };

function readPack(candidate: unknown, known: KnownPacks): ReadWhole {
	const inPack = (faults: readonly Fault[]) =>
		faults.map(({ path, sentence }) => ({ path: path === 'file' ? 'pack' : `pack › ${path}`, sentence }));
	if (isRecord(candidate) && candidate['format'] === 'steady-add-on') {
		const tried = known.bases.map((base) => ({ base, read: checkAddOn(base, candidate) }));
		const good = tried.flatMap(({ base, read }) => (read.ok ? [{ base, addOn: read.value }] : []));
		const [first] = good;
		if (first === undefined) {
			const faults = tried.flatMap(({ read }) => (read.ok ? [] : [read.problem]));
			const fewest = faults.toSorted((one, other) => one.length - other.length)[0] ?? [];
			return { whole: undefined, faults: inPack(fewest) };
		}
		const { addOn } = first;
		return {
			pack: addOn,
			whole: addTo(first.base, addOn),
			own: ownPartOf(addOn),
			fits: good.map(({ base }) => `${base.id}/${base.version}`),
			faults: []
		};
	}
	const read = checkPack(candidate);
	if (!read.ok) return { whole: undefined, faults: inPack(read.problem) };
	const pack = read.value;
	const fits = known.addOns.filter((addOn) => checkAddOn(pack, addOn).ok).map(({ id, version }) => `${id}/${version}`);
	return { pack, whole: pack, own: pack, fits, faults: [] };
}

/** The decks and journeys that an add-on brings. */
function ownPartOf({ adds }: AddOnPack): OwnPart {
	return {
		decks: adds.flatMap((addition) => {
			if (addition.kind === 'deck') return [addition.deck];
			return addition.kind === 'cards' ? [{ id: addition.deck, cards: addition.cards }] : [];
		}),
		journeys: adds.flatMap((addition) => (addition.kind === 'journey' ? [addition.journey] : []))
	};
}

function checkIds(id: unknown, { bases, addOns }: KnownPacks): readonly Fault[] {
	return [...bases, ...addOns].some((bundled) => bundled.id === id)
		? [{ path: 'pack › id', sentence: 'A programme that comes with Steady has this id. Choose another.' }]
		: [];
}

function checkPictures(own: OwnPart, { pictures }: KnownPacks): readonly Fault[] {
	return (
		picturesOf(own)
			// What is no id at all was told already.
			.filter((id) => /^[a-z0-9-]+$/.test(id) && !pictures.has(id))
			.map((id) => ({
				path: 'pack',
				sentence: `There is no picture "${id}". The list is in easy-read/catalogue.json.`
			}))
	);
}

/** Words for every id and for nothing else: whole in en-GB, and nothing strange in other languages. */
function checkOwnWords(byLanguage: OwnPack['words'], own: OwnPart): readonly Fault[] {
	const { [fallbackLanguage]: main } = byLanguage;
	if (main === undefined) return [{ path: 'words', sentence: `The words in ${fallbackLanguage} are missing.` }];
	return [
		...Object.entries(byLanguage).flatMap(([language, words]) =>
			(['easy', 'plain'] as const).flatMap((register) =>
				checkWords(own, words[register], register)
					// What another language does not say yet is taken from en-GB.
					.filter(({ sentence }) => language === fallbackLanguage || sentence !== 'The words are missing.')
					.map(({ path, sentence }) => ({ path: `words › ${language} › ${path}`, sentence }))
			)
		)
	];
}

/** Notes for staff, where there are any: each page has one, and the gate reads them as staff words. */
function checkOwnGuide(guide: OwnPack['guide'], { journeys }: OwnPart): readonly Fault[] {
	if (guide === undefined) return [];
	const faults = checkGuide(journeys, [guide]);
	return [...faults.map(({ path, sentence }) => ({ path: `guide › ${path}`, sentence })), ...gateNotes(guide)];
}

/** Own terms are read like all other words. They may name a thing in another way (rule 7), or by a picture of it (rule 12). */
function gateTerms(
	terms: OwnPack['terms'],
	exceptions: OwnPack['exceptions'],
	ownTerms: OwnTermIds | undefined
): readonly Fault[] {
	if (terms === undefined) return [];
	const words = { easy: [terms.easy ?? {}], plain: [terms.plain ?? {}] };
	const isHeading = (step: string) => ownTerms?.headings.has(step) ?? false;
	const { faults } = gateWords({ [fallbackLanguage]: words }, isHeading, exceptions ?? []);
	return faults
		.filter(({ sentence }) => !/^Rule (7|12):/.test(sentence))
		.map(({ path, sentence }) => ({ path: path.replace(/^words/, 'terms'), sentence }));
}

/** Each fault once: form and meaning can fail for the same reason. */
function once(faults: readonly Fault[]): readonly Fault[] {
	return [...new Map(faults.map((fault) => [`${fault.path}: ${fault.sentence}`, fault])).values()];
}
