import { readKeptPack } from '#lib/own-packs/kept-pack.ts';
import type { OwnPack } from '#lib/own-packs/pack-file.ts';
import type { PackShelf } from '#lib/ports/pack-shelf.ts';
import { checkAddOn } from '#lib/programme/check-pack.ts';
import type { AddOnPack, Pack } from '#lib/programme/grammar.ts';
import type { GuideFile } from '#lib/programme/guide.ts';
import { composeProgramme } from '#lib/programme/compose-programme.ts';
import type { PackReference } from '#lib/programme/programme.ts';
import type { LoadedProgramme, ShelfAddOn, ShelfBase } from '#lib/session/programmes.ts';
import { fallbackLanguage } from '#lib/words/fallback-language.ts';
import type { PackLanguage } from '#lib/words/pack-words.ts';
import { createDexiePackShelf } from '#lib/storage/dexie-pack-shelf.ts';
import { packsKeptTwice } from '#lib/storage/kept-twice.ts';
import { database } from './browser-database.ts';
import { browserCopy } from './browser-safety.ts';
import { browserVault } from './browser-vault.ts';
import { addOns, bases } from './packs/table.ts';

/** Where this browser keeps the pack files of the service. */
export async function openPackShelf(): Promise<PackShelf> {
	const { sealer } = await browserVault();
	return packsKeptTwice(createDexiePackShelf(database, sealer), browserCopy);
}

/** What can be read of the service's packs now; nothing while the device is locked. */
export async function keptPacks(): Promise<readonly OwnPack[]> {
	const listed = await (await openPackShelf()).list();
	return listed.ok ? listed.value.flatMap((file) => readKeptPack(file) ?? []) : [];
}

const composed = new Map<string, LoadedProgramme>();
let missing: readonly PackReference[] = [];

/** Which packs of the last plan that could not be opened are not here. */
export function missingPacks(): readonly PackReference[] {
	return missing;
}

/** Which of these packs are not here, and could be brought by a file of the service: never one with an id of Steady's own. */
export async function packsAway(wanted: readonly PackReference[]): Promise<readonly PackReference[]> {
	const kept = await keptPacks();
	const bundled = new Set([...bases, ...addOns].map(({ id }) => id));
	return wanted.filter(({ id, version }) => {
		const isHere = kept.some(({ pack }) => pack.id === id && pack.version === version);
		return !isHere && !bundled.has(id);
	});
}

/** A pack was loaded or taken away: what was made of packs is made anew. */
export function forgetComposed(): void {
	composed.clear();
	missing = [];
}

/** One pack with its words, wherever it came from. */
interface Found {
	readonly pack: Pack | AddOnPack;
	readonly languages: readonly PackLanguage[];
	readonly phones: LoadedProgramme['phones'];
	/** Notes for facilitators in en-GB. */
	readonly guide: () => Promise<readonly GuideFile[]>;
}

/** The programme that bundled and own packs make together; undefined when one of them is not here or does not fit. */
export async function loadWithOwn(wanted: readonly PackReference[]): Promise<LoadedProgramme | undefined> {
	const key = wanted.map(({ id, version }) => `${id}/${version}`).join();
	const known = composed.get(key);
	if (known !== undefined) return known;
	const kept = await keptPacks();
	const found = await Promise.all(wanted.map(async (one) => findOwn(kept, one) ?? findBundled(one)));
	missing = wanted.filter((_, at) => found[at] === undefined);
	const [first, ...others] = found.filter((one) => one !== undefined);
	if (missing.length > 0 || first?.pack.format !== 'steady-pack') return undefined;
	const added: AddOnPack[] = [];
	for (const { pack } of others) {
		if (pack.format !== 'steady-add-on' || !checkAddOn(first.pack, pack, added).ok) return undefined;
		added.push(pack);
	}
	const loaded = {
		programme: composeProgramme(first.pack, added),
		languages: [first, ...others].flatMap(({ languages }) => languages),
		phones: [first, ...others].flatMap(({ phones }) => phones ?? []),
		guide: async (language: string) =>
			(await import('./guide-notes.ts')).notesOf(
				language,
				wanted,
				[first, ...others].map(({ guide }) => guide)
			)
	};
	composed.set(key, loaded);
	return loaded;
}

function findOwn(kept: readonly OwnPack[], { id, version }: PackReference): Found | undefined {
	const file = kept.find(({ pack }) => pack.id === id && pack.version === version);
	if (file === undefined) return undefined;
	const { pack, words, terms, phones, guide } = file;
	const said = Object.entries(words).map(([language, { easy, plain }]) => ({ language, easy, plain }));
	// Own terms come last: what stands there takes the place of the line before.
	const own = terms === undefined ? [] : [termsOf(terms)];
	return { pack, languages: [...said, ...own], phones, guide: async () => (guide === undefined ? [] : [guide]) };
}

function termsOf({ app, easy, plain }: NonNullable<OwnPack['terms']>): PackLanguage {
	return {
		language: fallbackLanguage,
		easy: easy === undefined ? [] : [easy],
		plain: plain === undefined ? [] : [plain],
		app
	};
}

async function findBundled(wanted: PackReference): Promise<Found | undefined> {
	const isIt = ({ id, version }: PackReference) => id === wanted.id && version === wanted.version;
	const base = await bases.find(isIt)?.load();
	if (base !== undefined) return { ...base, phones: [] };
	const part = await addOns.find(isIt)?.load();
	return part === undefined ? undefined : { ...part, pack: part.addOn, phones: [] };
}

/** The service's packs as staff choose among them, and which bundled parts fit its programmes. */
export interface OwnShelf {
	readonly bases: readonly ShelfBase[];
	readonly addOns: readonly ShelfAddOn[];
	/** Ids of own programmes by the id of a bundled part that fits them. */
	readonly fits: ReadonlyMap<string, readonly string[]>;
}

/** What the service loaded, the newest of each. */
export async function listOwn(language: string): Promise<OwnShelf> {
	const kept = await keptPacks();
	const newest = kept.filter(
		({ pack }) => !kept.some((other) => other.pack.id === pack.id && other.pack.version > pack.version)
	);
	if (newest.length === 0) return { bases: [], addOns: [], fits: new Map() };
	const packs = newest.flatMap(({ pack, words }) => {
		const titleIn = (wanted: string) => words[wanted]?.plain.find((file) => file.pack !== undefined)?.pack;
		const about = titleIn(language) ?? titleIn(fallbackLanguage);
		const line = { id: pack.id, version: pack.version, languages: Object.keys(words) };
		return about === undefined ? [] : [{ pack, line: { ...line, ...about } }];
	});
	const ownBases = packs.flatMap(({ pack, line }) => (pack.format === 'steady-pack' ? [{ pack, line }] : []));
	const ownAddOns = packs.flatMap(({ pack, line }) => (pack.format === 'steady-add-on' ? [{ pack, line }] : []));
	const bundledBases = await Promise.all(bases.map(async ({ load }) => (await load()).pack));
	const bundledAddOns = await Promise.all(addOns.map(async ({ load }) => (await load()).addOn));
	const fitting = (list: readonly Pack[], addOn: AddOnPack) =>
		list.filter((base) => checkAddOn(base, addOn).ok).map(({ id }) => id);
	return {
		bases: ownBases.map(({ pack, line }) => ({ ...line, usually: pack.usually ?? [] })),
		addOns: ownAddOns.map(({ pack, line }) => ({ ...line, to: fitting(bundledBases, pack) })),
		fits: new Map(
			bundledAddOns.map((addOn) => [
				addOn.id,
				fitting(
					ownBases.map(({ pack }) => pack),
					addOn
				)
			])
		)
	};
}
