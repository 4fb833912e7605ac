import fc from 'fast-check';
import { canonicalJson, isRecord } from '#lib/base/json.ts';
import { mergePlans, type Known, type Merged } from '#lib/plan/merge.ts';
import { agreedInChain } from '#lib/plan/merge-agreement.ts';
import { pastOfChain } from '#lib/plan/merge-past.ts';
import type { Side } from '#lib/plan/merge-units.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { versionsToBring } from '#lib/plan/versions.ts';
import { smallProgramme } from '../../builders/small-pack.ts';
import { fullPlan, newPlan } from '../../builders/small-plan.ts';
import { anyTwoCopies, chainOf, copiesOf } from '../../builders/two-copies.ts';
import { Tally, type Part } from '../part.ts';

/** A device: how the plan stood on it, first to last. */
type Device = readonly [Plan, ...Plan[]];

function endOf(device: Device): Plan {
	return device.at(-1) ?? device[0];
}

function merged(here: Plan, there: Plan, known: Known): Merged {
	const both = mergePlans(here, there, known);
	if (!both.ok) throw new Error(both.problem);
	return both.value;
}

/**
 * Takes all of another device in, as staff do who always choose by the same rule: the history holds both, with all that he
 * agreed on either, then what stands.
 */
function takeIn(here: Device, there: Device): Device {
	const chains = { here: chainOf(here), there: chainOf(there) };
	const agreed = [...agreedInChain(chains.here), ...agreedInChain(chains.there)];
	const known = { here: pastOfChain(chains.here), there: pastOfChain(chains.there), agreed };
	const { open } = merged(endOf(here), endOf(there), known);
	const choose = (rule: (own: unknown, other: unknown) => Side) =>
		merged(endOf(here), endOf(there), {
			...known,
			chosen: Object.fromEntries(open.map((each) => [each.key, rule(each.here, each.there)]))
		}).merged;
	const greater = (own: unknown, other: unknown) => (textOf(own) >= textOf(other) ? 'here' : 'there');
	const brought = versionsToBring(chains.here, chains.there).flatMap(({ sequence }) => there[sequence - 1] ?? []);
	return [...here, ...brought, choose(() => 'there'), choose(greater)];
}

function textOf(value: unknown): string {
	return value === undefined ? '' : canonicalJson(value);
}

/** Three devices that went on from the same plan, each on its own. */
function threeDevices(seed: number): readonly [Device, Device, Device] {
	const [one, two] = fc.sample(anyTwoCopies, { seed, numRuns: 2 });
	if (one === undefined || two === undefined) throw new Error('No histories were made.');
	const start = seed % 2 === 0 ? newPlan() : fullPlan();
	const first = copiesOf(smallProgramme, start, one);
	const { before } = one;
	const second = copiesOf(smallProgramme, start, { ...two, before, staff: { ...two.staff, before: one.staff.before } });
	return [
		[start, first.base, first.here.plan],
		[start, first.base, first.there.plan],
		[start, first.base, second.there.plan]
	];
}

/** Left out where plans are compared: when something was said, but not when he agreed. */
const moments: readonly string[] = ['at', 'changedAt'];

/** What a plan says, whenever it was said. */
function saying(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(saying);
	if (!isRecord(value)) return value;
	return Object.fromEntries(
		Object.entries(value).flatMap(([name, inner]) => (moments.includes(name) ? [] : [[name, saying(inner)] as const]))
	);
}

/** Everything that people wrote in a plan. */
function writtenIn({ staff, risk, actions, answers }: Plan): readonly string[] {
	return [
		...Object.values(staff).map(({ words }) => words),
		...Object.values(risk.grid).map(({ who }) => who),
		...Object.values(actions).map(({ who }) => who),
		...Object.values(answers).flatMap((answer) => (answer.kind === 'words' ? [answer.text] : [])),
		risk.situation
	].filter((text) => text !== '');
}

/** What went wrong when three devices were put together in three orders; undefined when nothing did. */
function wrongWith(seed: number): string | undefined {
	const devices = threeDevices(seed);
	const [one, two, three] = devices;
	const joined = takeIn(three, one);
	const ends = [takeIn(takeIn(one, two), three), takeIn(joined, two), takeIn(two, joined)];
	const texts = new Set(ends.map((device) => canonicalJson(saying(endOf(device)))));
	if (texts.size > 1) return `seed ${seed}: the order changes what stands`;
	const agreed = new Set(devices.flatMap((device) => device.map(({ agreedAt }) => agreedAt)));
	for (const device of ends) {
		// What was not chosen stays in the history of the device on which people chose.
		const history = canonicalJson(device === ends[2] ? [joined, device] : device);
		const lost = devices
			.flatMap((each) => writtenIn(endOf(each)))
			.filter((text) => !history.includes(JSON.stringify(text)));
		if (lost.length > 0) return `seed ${seed}: ${lost.length} texts are lost`;
		const { version, agreedAt, createdAt } = endOf(device);
		const isSigned = version === Math.max(...devices.map((each) => endOf(each).version));
		if (!isSigned || !(agreed.has(agreedAt) || agreedAt === createdAt))
			return `seed ${seed}: what he agreed is changed`;
	}
	return undefined;
}

export const merge: Part = {
	name: 'merge',
	what: 'three devices that went on from one plan are put together in any order: the same stands, no word is lost',
	times: 1_000,
	run: async ({ times, tell }) => {
		const tally = new Tally();
		for (let seed = 1; seed <= times; seed += 1) {
			tally.count(wrongWith(seed));
			if (seed % 250 === 0) tell(`${seed} of ${times} histories`);
		}
		return tally.outcome();
	}
};
