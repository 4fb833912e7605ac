import { describe, expect, it } from 'vitest';
import { laterMoment } from '../../../tests/builders/moments.ts';
import { realProgramme } from '../../../tests/builders/real-pack.ts';
import { chainOf } from '../../../tests/builders/two-copies.ts';
import { samplePlan } from '../../cli/sample-plan.ts';
import { countersign } from './countersign.ts';
import { differencesBetween } from './differences.ts';
import { pastOfChain } from './merge-past.ts';
import { mergePlans } from './merge.ts';
import type { Plan } from './plan.ts';
import { restore } from './restore.ts';
import { draftChanges } from './versions.ts';
import { withoutSections } from './without-sections.ts';

const sample = samplePlan(realProgramme, 7, 'full', 'en-GB');
const whole: Plan = { ...sample, agreedAt: sample.changedAt, risk: { ...sample.risk, staffView: '' } };

describe.each(realProgramme.paper)('a care manager who may not see the section %s', (closed) => {
	const part = withoutSections(whole, realProgramme, (section) => section !== closed);
	const said: Plan = { ...part, risk: { ...part.risk, staffView: 'He asks for help sooner.' } };
	const signed = countersign(said, 'CM', laterMoment(900));
	const ways: readonly (readonly [string, readonly Plan[]])[] = [
		['with its history', [part, signed]],
		['on paper, without one', [signed]]
	];

	it.each(ways)('gives back the staff view and version 2 %s, and nothing is asked or taken away', (_, states) => {
		expect(draftChanges(part, said)).toHaveLength(1);
		const known = { here: pastOfChain(chainOf([whole])), there: pastOfChain(chainOf(states)) };
		const together = mergePlans(whole, signed, known);
		if (!together.ok) throw new Error(together.problem);
		const { merged, open } = together.value;
		expect(open).toEqual([]);
		expect(differencesBetween(whole, merged).map(({ key }) => key)).toEqual([
			'countersigned/version-2',
			'risk/staffView'
		]);
		expect(merged.answers).toEqual(whole.answers);
		expect(restore(merged, () => realProgramme).ok).toBe(true);
	});
});
