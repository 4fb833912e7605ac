import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyChanges, changesBetween } from '#lib/plan/revisions.ts';
import { restore, restoreText } from '#lib/plan/restore.ts';
import { setShare } from '#lib/plan/edits.ts';
import { setRiskPlan } from '#lib/plan/risk-edits.ts';
import { emptyRiskPlan } from '#lib/plan/risk-plan.ts';
import { usualSettings } from '#lib/plan/settings.ts';
import { findRealProgramme } from '../builders/real-pack.ts';

const folder = 'tests/packs/plans';
const files = readdirSync(folder);
const textOf = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
const fieldsOf = (file: string): Readonly<Record<string, unknown>> => JSON.parse(textOf(file));

describe('Plans written by an earlier Steady', () => {
	it('are kept for each format version that was ever written', () => {
		for (const version of [1, 2, 3]) {
			expect(files.filter((file) => file.startsWith(`format-${version}-`)).length).toBeGreaterThan(1);
		}
	});

	it.each(files)('open today with all that was said: %s', (file) => {
		const read = restoreText(textOf(file), findRealProgramme);
		expect(read.ok ? [] : read.problem).toEqual([]);
		const { answers, ruleChecks, name, version } = fieldsOf(file);
		expect(read).toMatchObject({ ok: true, value: { answers, ruleChecks, name, version } });
	});

	it.each(files.filter((file) => file.startsWith('format-1-')))('start with the usual settings: %s', (file) => {
		expect(restoreText(textOf(file), findRealProgramme)).toMatchObject({
			ok: true,
			value: { formatVersion: 5, settings: usualSettings, teachBack: {} }
		});
	});

	it('keep who may read what as he agreed it, and have no words of staff for the care manager yet', () => {
		const read = restoreText(textOf('format-2-full.json'), findRealProgramme);
		const { createdAt, sharing } = fieldsOf('format-2-full.json');
		expect(sharing).toMatchObject({ signs: { carer: true } });
		expect(read).toMatchObject({
			ok: true,
			value: { sharing: { signs: { carer: { shown: true, basis: 'agreed', at: createdAt } } }, risk: emptyRiskPlan }
		});
	});

	it('have no meter on a feeling yet, and nothing that changes round him', () => {
		const read = restoreText(textOf('format-3-full.json'), findRealProgramme);
		expect(fieldsOf('format-3-full.json')).toMatchObject({ answers: { 'sg-mood': { kind: 'feelings' } } });
		expect(read).toMatchObject({
			ok: true,
			value: { answers: { 'sg-mood': { strength: {} } }, risk: { changes: emptyRiskPlan.changes } }
		});
	});

	it.each(['format-1-full.json', 'format-2-full.json', 'format-3-full.json'])(
		'can be put together again from a history that began in %s',
		(file) => {
			const old = fieldsOf(file);
			const lifted = restore(old, findRealProgramme);
			if (!lifted.ok) throw new Error('The kept plan does not open.');
			const calm = { ...lifted.value, settings: { ...usualSettings, calm: true } };
			const told = setRiskPlan(calm, { situation: 'He lives with support.' }, calm.changedAt);
			const changed = setShare(told, 'signs', 'carer', { shown: false, basis: 'duty', at: calm.changedAt });
			const rebuilt = applyChanges(applyChanges({}, changesBetween({}, old)), changesBetween(lifted.value, changed));
			expect(restore(rebuilt, findRealProgramme)).toEqual({ ok: true, value: changed });
		}
	);
});
