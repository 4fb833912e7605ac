import type { AddOnPack, Pack, WordsFile } from '#lib/programme/grammar.ts';
import type { GuideFile } from '#lib/programme/guide.ts';
import { addTo } from '#lib/programme/compose-programme.ts';
import { addOns, bases } from '../../src/cli/packs.ts';

/** What a pack version says in British English, and where it lies. */
interface Bundled {
	/** `sotsec-id/v1`: also its folder below src/lib/packs. */
	readonly name: string;
	readonly easy: readonly WordsFile[];
	readonly plain: readonly WordsFile[];
	readonly guide: readonly GuideFile[];
}

/** One pack version that is bundled with Steady, or such a version with its add-ons, with all their words. */
export interface BundledPack extends Bundled {
	readonly pack: Pack;
}

/** One version of an add-on that is bundled, and the ids of the packs it adds to. */
export interface BundledAddOn extends Bundled {
	readonly addOn: AddOnPack;
	readonly to: readonly string[];
}

const nameOf = ({ id, version }: Pack | AddOnPack) => `${id}/v${version}`;

/** Every pack version that is bundled: the table of the command line. A new version gets a line there, and the old ones stay. */
export const bundledPacks: readonly BundledPack[] = bases.map((each) => ({ ...each, name: nameOf(each.pack) }));

/** Every version of an add-on that is bundled. */
export const bundledAddOns: readonly BundledAddOn[] = addOns.map((each) => ({ ...each, name: nameOf(each.addOn) }));

/** A pack with add-ons put into it, one after the other. */
function withAddOns(base: BundledPack, added: readonly BundledAddOn[]): BundledPack {
	return {
		name: [base, ...added].map(({ name }) => name).join(' with '),
		pack: added.reduce((pack, { addOn }) => addTo(pack, addOn), base.pack),
		easy: [base, ...added].flatMap(({ easy }) => easy),
		plain: [base, ...added].flatMap(({ plain }) => plain),
		guide: [base, ...added].flatMap(({ guide }) => guide)
	};
}

/** What a man can be asked: each pack alone, with each of its add-ons, and with all of them. */
export const bundledProgrammes: readonly BundledPack[] = bundledPacks.flatMap((base) => {
	const added = bundledAddOns.filter(({ to }) => to.includes(base.pack.id));
	const all = added.length > 1 ? [withAddOns(base, added)] : [];
	return [base, ...added.map((each) => withAddOns(base, [each])), ...all];
});
