import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyChanges, changesBetween } from '#lib/plan/revisions.ts';
import { restore, restoreText } from '#lib/plan/restore.ts';
import { usualSettings } from '#lib/plan/settings.ts';
import { findRealProgramme } from '../builders/real-pack.ts';

const folder = 'tests/packs/plans';
const files = readdirSync(folder);
const textOf = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
const fieldsOf = (file: string): Readonly<Record<string, unknown>> => JSON.parse(textOf(file));

describe('Plans written by an earlier Steady', () => {
	it('are kept for each format version that was ever written', () => {
		expect(files.filter((file) => file.startsWith('format-1-')).length).toBeGreaterThan(1);
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
			value: { formatVersion: 2, settings: usualSettings, teachBack: {} }
		});
	});

	it('can be put together again from a history that began in the earlier format', () => {
		const old = fieldsOf('format-1-full.json');
		const lifted = restore(old, findRealProgramme);
		if (!lifted.ok) throw new Error('The kept plan does not open.');
		const changed = { ...lifted.value, settings: { ...usualSettings, calm: true } };
		const rebuilt = applyChanges(applyChanges({}, changesBetween({}, old)), changesBetween(lifted.value, changed));
		expect(restore(rebuilt, findRealProgramme)).toEqual({ ok: true, value: changed });
	});
});
