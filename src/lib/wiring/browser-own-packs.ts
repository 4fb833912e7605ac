import { isRecord } from '#lib/base/json.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { KnownPacks } from '#lib/own-packs/check-pack-file.ts';
import type { OwnPack } from '#lib/own-packs/pack-file.ts';
import { isSamePack } from '#lib/own-packs/same-pack.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { applyChanges, type Revision } from '#lib/plan/revisions.ts';
import type { IncomingFile } from '#lib/ports/backups.ts';
import type { LookedAt, OwnPackLine, OwnPacks, VersionChanges } from '#lib/ports/own-packs.ts';
import type { StoreProblem } from '#lib/ports/plan-store.ts';
import { meaningsIn, pathOfCatalogue } from '#lib/pictures/catalogue.ts';
import type { PackReference } from '#lib/programme/programme.ts';
import { fallbackLanguage } from '#lib/words/fallback-language.ts';
import { openBrowserStore } from './browser-store.ts';
import { forgetComposed, keptPacks, missingPacks, openPackShelf } from './own-programmes.ts';
import { addOns, bases } from './packs/table.ts';
import { packsNamedIn } from './restore-plan.ts';

/** The programmes of the service in this browser. The word gate, which is heavy, loads with the first file. */
export function browserOwnPacks(base: string): OwnPacks {
	return {
		list: async () => {
			const listed = await (await openPackShelf()).list();
			if (!listed.ok) return listed;
			const lines = (await keptPacks()).map(lineOf);
			return succeed(
				lines.toSorted((one, other) => one.title.localeCompare(other.title) || other.version - one.version)
			);
		},
		look: (file) => look(file, base),
		fileOf: async (wanted) => {
			const found = (await keptPacks()).find((file) => isIt(file, wanted));
			return found === undefined ? refuse('missing') : succeed(`${JSON.stringify(found, null, '\t')}\n`);
		},
		remove,
		missing: missingPacks
	};
}

async function look(file: IncomingFile, base: string): Promise<Result<LookedAt, StoreProblem>> {
	const { largestPackFile, readPackFile } = await import('#lib/own-packs/read-pack-file.ts');
	// Letters of other alphabets have up to 3 bytes. What is larger is not even read.
	const text = file.size > 3 * largestPackFile ? undefined : await textOf(file);
	if (text === undefined) {
		const sentence = 'This file is too large, or it is no text in UTF-8. A pack is neither.';
		return succeed({ kind: 'faults', faults: [{ path: 'file', sentence }] });
	}
	const known = await knownPacks(base);
	if (known === undefined) return refuse('broken');
	const read = readPackFile(text, known);
	if (!read.ok) return succeed({ kind: 'faults', faults: read.problem });
	const shelf = await openPackShelf();
	const listed = await shelf.list();
	if (!listed.ok) return listed;
	const { file: pack } = read.value;
	const kept = await keptPacks();
	const there = kept.find((one) => isIt(one, pack.pack));
	if (there !== undefined) return succeed({ kind: isSamePack(there, pack) ? 'same' : 'frozen', pack: lineOf(there) });
	const keep = async () => {
		const done = await shelf.keep(nameOf(pack.pack), pack);
		forgetComposed();
		return done;
	};
	return succeed({ kind: 'ready', pack: lineOf(pack), changes: await changesSince(kept, pack), keep });
}

/** What is other than in the newest version that is here. */
async function changesSince(kept: readonly OwnPack[], pack: OwnPack): Promise<VersionChanges | undefined> {
	const [newest] = kept
		.filter((one) => one.pack.id === pack.pack.id)
		.toSorted((one, other) => other.pack.version - one.pack.version);
	if (newest === undefined) return undefined;
	const { packChanges } = await import('#lib/words/pack-changes.ts');
	const easyOf = ({ words }: OwnPack) => words['en-GB']?.easy ?? [];
	return { since: newest.pack.version, ...packChanges(easyOf(newest), easyOf(pack)) };
}

async function textOf(file: IncomingFile): Promise<string | undefined> {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(await file.bytes());
	} catch {
		return undefined;
	}
}

/** What an own pack stands on: undefined when the list of pictures could not be fetched. */
async function knownPacks(base: string): Promise<KnownPacks | undefined> {
	const [{ planTexts }, { paperTexts }, { planMoreTexts }, catalogue] = await Promise.all([
		import('#lib/words/plan-texts.ts'),
		import('#lib/words/paper-texts.ts'),
		import('#lib/words/plan-more-texts.ts'),
		fetch(`${base}${pathOfCatalogue}`).then(
			(answer) => (answer.ok ? answer.text() : undefined),
			() => undefined
		)
	]);
	if (catalogue === undefined) return undefined;
	const programmes = await Promise.all(bases.map(async ({ load }) => load()));
	const parts = await Promise.all(addOns.map(async ({ load }) => load()));
	const spoken = [...programmes, ...parts].flatMap(({ languages }) => languages);
	return {
		pictures: new Set(meaningsIn(catalogue).keys()),
		bases: programmes.map(({ pack }) => pack),
		addOns: parts.map(({ addOn }) => addOn),
		words: spoken
			.filter(({ language }) => language === fallbackLanguage)
			.flatMap(({ easy, plain }) => [...easy, ...plain]),
		appTexts: { ...planTexts, ...planMoreTexts, ...paperTexts }
	};
}

/** A pack goes only when every plan here can be read, and no state of any was made with it: backups hold agreed ones too. */
async function remove(wanted: PackReference): Promise<Result<null, StoreProblem>> {
	const store = await openBrowserStore();
	const plans = await store.list();
	if (!plans.ok) return plans;
	for (const { id } of plans.value) {
		const loaded = await store.load(id);
		const history = await store.history(id);
		if (!loaded.ok || !history.ok) return refuse('conflict');
		if (packsOver(history.value, loaded.value.plan).has(nameOf(wanted))) return refuse('conflict');
	}
	const removed = await (await openPackShelf()).remove(nameOf(wanted));
	forgetComposed();
	return removed;
}

/** The packs that a plan names now, or named in any state before. */
function packsOver(history: readonly Revision[], plan: Plan): ReadonlySet<string> {
	const names = new Set(plan.packs.map(nameOf));
	let state: object = {};
	for (const { changes } of history) {
		state = applyChanges(state, changes);
		for (const pack of packsNamedIn(state)) names.add(nameOf(pack));
	}
	return names;
}

function nameOf({ id, version }: PackReference): string {
	return `${id}/${version}`;
}

function isIt({ pack }: OwnPack, wanted: PackReference): boolean {
	return nameOf(pack) === nameOf(wanted);
}

function lineOf({ pack, words, signedOff, exceptions = [] }: OwnPack): OwnPackLine {
	const about = words['en-GB']?.plain.find((file) => isRecord(file.pack))?.pack;
	const isAddOn = pack.format === 'steady-add-on';
	const journeys = isAddOn
		? pack.adds.flatMap((part) => (part.kind === 'journey' ? [part.journey] : []))
		: pack.journeys;
	const cards = isAddOn
		? pack.adds.flatMap((part) => (part.kind === 'deck' ? part.deck.cards : part.kind === 'cards' ? part.cards : []))
		: pack.decks.flatMap((deck) => deck.cards);
	return {
		id: pack.id,
		version: pack.version,
		title: about?.title ?? pack.id,
		about: about?.about ?? '',
		leavesOut: about?.leavesOut ?? [],
		isAddOn,
		signedOff,
		steps: journeys.flatMap(({ steps }) => steps).length,
		cards: cards.length,
		exceptions: exceptions.map(({ key, reason }) => ({ key, reason }))
	};
}
