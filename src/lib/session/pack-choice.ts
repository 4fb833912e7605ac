import type { PackReference } from '#lib/programme/programme.ts';
import type { Shelf, ShelfAddOn, ShelfBase } from './programmes.ts';

/** What staff have chosen so far for a new plan. */
export interface PackChoice {
	/** The id of the programme; undefined for the first of the shelf. */
	readonly base: string | undefined;
	/** Parts that staff ticked or unticked themselves, by id; the others are as the programme usually has them. */
	readonly ticked: Readonly<Record<string, boolean>>;
}

/** The programme that is chosen; undefined only where the shelf is empty. */
export function baseChosen({ bases }: Shelf, { base }: PackChoice): ShelfBase | undefined {
	return bases.find(({ id }) => id === base) ?? bases[0];
}

/** The parts that fit a programme, in the order of the shelf. */
export function addOnsFor({ addOns }: Shelf, base: string): readonly ShelfAddOn[] {
	return addOns.filter(({ to }) => to.includes(base));
}

export function isTicked({ ticked }: PackChoice, base: ShelfBase, addOn: ShelfAddOn): boolean {
	return ticked[addOn.id] ?? base.usually.includes(addOn.id);
}

/** The packs that a plan is made with: the programme first, then its parts in the order of the shelf. */
export function packsChosen(shelf: Shelf, choice: PackChoice): readonly PackReference[] {
	const base = baseChosen(shelf, choice);
	if (base === undefined) return [];
	const added = addOnsFor(shelf, base.id).filter((addOn) => isTicked(choice, base, addOn));
	return [base, ...added].map(({ id, version }) => ({ id, version }));
}
