import { describe, expect, it } from 'vitest';
import { smallProgramme } from '../../../../tests/builders/small-pack.ts';
import { openSession } from '../../../../tests/builders/session.ts';
import { fullPlan, shared } from '../../../../tests/builders/small-plan.ts';
import { addressOfKey } from '#lib/journey/address.ts';
import { emptyRiskPlan } from '#lib/plan/risk-plan.ts';
import { warningsBefore } from '#lib/session/before-export.ts';
import { lifeTexts } from '#lib/words/life-texts.ts';
import { riskTexts } from '#lib/words/risk-texts.ts';
import { lineOfWarning } from './export-warnings.ts';
import { riskParts } from './risk-parts.ts';

/** A plan before the care manager's copy: no card checked, one section off, nothing in the form but a name. */
async function withOpenThings() {
	const [off = '', ...open] = smallProgramme.paper;
	const sharing = Object.fromEntries(open.map((section) => [section, { 'care-manager': shared(true) }]));
	const risk = { ...emptyRiskPlan, safety: 'He stays away from Anthony.' };
	const at = fullPlan().changedAt;
	const ring = { what: 'Ring Anthony.', who: '', by: null, state: 'not-started', why: '', sign: null } as const;
	const actions = { ring: { ...ring, addedAt: at, at } };
	return { ...(await openSession({ ...fullPlan(), sharing, ruleChecks: {}, risk, actions })), off };
}

describe('what staff look at before a copy goes out', () => {
	it('is not there when he is alone', async () => {
		const { session } = await withOpenThings();
		expect(warningsBefore(session, 'care-manager')).toEqual([]);
	});

	it('leads to the place where each thing is closed, and each thing is there once', async () => {
		const { session, sitting, off } = await withOpenThings();
		sitting.begin();
		for (const texts of [riskTexts, lifeTexts]) session.words.add(texts);
		const lines = warningsBefore(session, 'care-manager').flatMap(({ warnings }) =>
			warnings.map((warning) => ({ warning, line: lineOfWarning(session, warning) }))
		);
		expect(new Set(lines.map(({ line }) => line.key)).size).toBe(lines.length);
		const home = `#/plan/${session.plan.id}`;
		for (const { warning, line } of lines) {
			expect(line.what, JSON.stringify(warning)).not.toBe('');
			expect(line.href.startsWith(`${home}/`)).toBe(true);
			if (warning.kind === 'unchecked-card') expect(line.href).toBe(`${home}/check`);
			if (warning.kind === 'section-off') expect(line.href).toBe(`${home}/sharing/${addressOfKey(off)}`);
			if (warning.riskField !== undefined) expect(line.href).toMatch(/\/risk\/\d+$/);
		}
		const kinds = new Set(lines.map(({ warning }) => warning.kind));
		expect([...kinds].sort()).toEqual(['gap', 'name-guard', 'section-off', 'unchecked-card']);
		const guarded = lines.find(({ warning }) => warning.kind === 'name-guard' && warning.riskField === 'safety');
		const action = lines.find(({ warning }) => warning.life === 'actions');
		expect(action?.line.href).toBe(`${home}/life/actions`);
		expect(guarded?.line.href).toBe(`${home}/risk/${riskParts.indexOf('safety') + 1}`);
	});

	it('never says what stands there, only where', async () => {
		const { session, sitting } = await withOpenThings();
		sitting.begin();
		for (const texts of [riskTexts, lifeTexts]) session.words.add(texts);
		const lines = warningsBefore(session, 'care-manager')
			.filter(({ kind }) => kind === 'name-guard')
			.flatMap(({ warnings }) => warnings.map((warning) => lineOfWarning(session, warning)));
		expect(lines.length).toBeGreaterThan(0);
		expect(JSON.stringify(lines)).not.toContain('Anthony');
	});
});
