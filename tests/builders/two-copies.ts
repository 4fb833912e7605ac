import fc from 'fast-check';
import { dropOwnCard } from '#lib/plan/drop-card.ts';
import { markAsChecked, setShare, setStaffNote } from '#lib/plan/edits.ts';
import { ownCardsOf } from '#lib/plan/empty-answers.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { reviseTo, type Revision } from '#lib/plan/revisions.ts';
import { emptyGridRow } from '#lib/plan/risk-plan.ts';
import type { Programme } from '#lib/programme/programme.ts';
import { anyDeeds, standAtStart, standsAfter, type Deed } from './deeds.ts';
import { laterMoment } from './moments.ts';

/** Something that staff do with a copy; seeds choose what. */
interface StaffDeed {
	readonly kind: 'note' | 'check' | 'share' | 'row' | 'text' | 'diary' | 'action' | 'drop' | 'keep';
	readonly seed: number;
}

/** What is done with a plan before there are two copies, and with each copy afterwards. */
export interface TwoCopies {
	readonly before: readonly Deed[];
	readonly here: readonly Deed[];
	readonly there: readonly Deed[];
	readonly staff: Readonly<Record<'before' | 'here' | 'there', readonly StaffDeed[]>>;
}

const few = (most: number) => anyDeeds.map((deeds) => deeds.slice(0, most));
const staffDeeds: fc.Arbitrary<readonly StaffDeed[]> = fc.array(
	fc.record({
		kind: fc.constantFrom('note', 'check', 'share', 'row', 'text', 'diary', 'action', 'drop', 'keep'),
		seed: fc.nat({ max: 40 })
	}),
	{ maxLength: 6 }
);

/** Any two copies. */
export const anyTwoCopies: fc.Arbitrary<TwoCopies> = fc.record({
	before: few(24),
	here: few(12),
	there: few(12),
	staff: fc.record({ before: staffDeeds, here: staffDeeds, there: staffDeeds })
});

/** A copy as it stands, and the chain that led to it. */
export interface Copy {
	readonly plan: Plan;
	readonly chain: readonly Revision[];
}

/** The plan that both come from, and the two copies: each knows all its states. */
export function copiesOf(
	programme: Programme,
	start: Plan,
	copies: TwoCopies
): { readonly base: Plan; readonly here: Copy; readonly there: Copy } {
	const shared = statesAfter(programme, start, copies.before, copies.staff.before, 0);
	const base = shared.at(-1) ?? start;
	const copy = (side: 'here' | 'there', from: number): Copy => {
		const own = statesAfter(programme, base, copies[side], copies.staff[side], from);
		return { plan: own.at(-1) ?? base, chain: chainOf([start, ...shared, ...own]) };
	};
	return { base, here: copy('here', 200), there: copy('there', 400) };
}

function statesAfter(
	programme: Programme,
	start: Plan,
	deeds: readonly Deed[],
	staff: readonly StaffDeed[],
	from: number
): readonly Plan[] {
	const stands = standsAfter(programme, { ...standAtStart(programme, start), deeds: from }, deeds);
	const said = stands.map(({ plan }) => plan);
	let plan = said.at(-1) ?? start;
	return [...said, ...staff.map((deed, index) => (plan = afterStaff(programme, plan, deed, from + 100 + index)))];
}

function afterStaff(programme: Programme, plan: Plan, { kind, seed }: StaffDeed, minute: number): Plan {
	const at = laterMoment(minute);
	const steps = [...programme.steps.keys()];
	const own = Object.values(plan.answers).flatMap((answer) => ownCardsOf(answer).map(({ id }) => id));
	const cards = [...own, ...programme.cards.keys()];
	const card = cards[seed % cards.length] ?? '';
	switch (kind) {
		case 'note':
			return setStaffNote(plan, steps[seed % steps.length] ?? '', seed % 4 === 0 ? '' : `Note ${minute}`, at);
		case 'check':
			return markAsChecked(plan, [card], { by: 'MK', at });
		case 'share':
			return setShare(plan, programme.paper[seed % programme.paper.length] ?? '', 'carer', {
				shown: seed % 2 === 0,
				basis: 'agreed',
				at
			});
		case 'row':
			return {
				...plan,
				risk: { ...plan.risk, grid: { ...plan.risk.grid, [card]: { ...emptyGridRow, who: `${minute}` } } },
				changedAt: at
			};
		case 'text':
			return { ...plan, risk: { ...plan.risk, situation: seed % 4 === 0 ? '' : `Text ${minute}` }, changedAt: at };
		case 'diary':
			return {
				...plan,
				diary: {
					...plan.diary,
					[`line-${seed % 3 === 0 ? 'same' : minute}`]: {
						kind: 'used',
						day: '2026-01-05',
						sign: null,
						wayOut: card,
						feeling: null,
						helped: 'yes',
						by: 'me',
						at
					}
				},
				changedAt: at
			};
		case 'action':
			return {
				...plan,
				actions: {
					...plan.actions,
					[`act-${seed % 3}`]: {
						what: 'Ring',
						who: `${minute}`,
						by: null,
						state: 'in-progress',
						why: '',
						sign: card,
						addedAt: at,
						at
					}
				},
				changedAt: at
			};
		case 'keep':
			return { ...plan, keepUntil: seed % 2 === 0 ? '2030-01-01' : '2031-01-01', changedAt: at };
		case 'drop':
			return own.length === 0 ? plan : dropOwnCard(plan, own[seed % own.length] ?? '', at);
	}
}

/** The chain of some states, each the next revision. */
export function chainOf(states: readonly Plan[]): readonly Revision[] {
	return states.map((state, index) => {
		const before = states[index - 1] ?? null;
		return reviseTo(state, before, before === null ? null : { sequence: index, hash: `hash ${index}` });
	});
}
