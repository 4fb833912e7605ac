import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'steady-export-'));
const sample = (await run(['sample', '--seed', '7'])).out;

function file(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

const good = file('plan.json', sample);

describe('plan export', () => {
	it.each([
		['fhir', /^\{\n\t"resourceType": "Bundle"/],
		['csv', /^\uFEFF"Kind","What"/],
		['actions', /^\uFEFF"What","Who","By when"/],
		['ics', /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/],
		['fields', /^\{\n\t"format": "steady-fields"/],
		['json', /^\{\n\t"format": "steady-lists"/]
	])('writes %s to standard output, the same bytes for the same plan and day', async (form, start) => {
		const given = ['export', good, '--to', form, '--date', '2026-03-02'];
		const { code, out, err } = await run(given);
		expect([code, err]).toEqual([0, '']);
		expect(out).toMatch(start);
		expect((await run(given)).out).toBe(out);
	});

	it('refuses a plan that is not valid as check does', async () => {
		for (const text of ['hello', '{"format":"something"}', sample.replace('"voice"', '"extra": 1, "voice"')]) {
			const bad = file('bad.json', text);
			expect(await run(['export', bad, '--to', 'csv'])).toEqual(await run(['check', bad]));
		}
	});

	it.each([
		['no file', ['--to', 'csv']],
		['no system', [good]],
		['an unknown system', [good, '--to', 'xml']],
		['a day that is none', [good, '--to', 'ics', '--date', '2026-02-30']]
	])('says in one line what is wrong with %s', async (_, words) => {
		const { code, out, err } = await run(['export', ...words]);
		expect([code, out]).toEqual([2, '']);
		expect(err).toMatch(/^[A-Z].*\n$/);
	});

	it('says when there is no day for a calendar', async () => {
		const thin = file('thin.json', (await run(['sample', '--seed', '7', '--size', 'thin'])).out);
		expect(await run(['export', thin, '--to', 'ics'])).toMatchObject({ code: 1, out: '' });
	});
});
