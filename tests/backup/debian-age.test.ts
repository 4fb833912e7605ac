import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isRecord } from '#lib/base/json.ts';
import { sealWithPhrase } from '#lib/backup/age-box.ts';
import { incoming, newBackupDevice, onlyFile, onlyPlan, savePlan, withServiceKey } from '../builders/backups.ts';
import { ageAsked, hasAge, hasPython, hasTerminal } from '../builders/debian-age.ts';
import { fullPlan } from '../builders/small-plan.ts';
import { got } from '../builders/vault.ts';

const jo = fullPlan();
const folder = mkdtempSync(join(tmpdir(), 'steady-age-'));
const place = (name: string) => join(folder, name);
const missing = [hasAge ? '' : 'age', hasTerminal ? '' : 'script', hasPython ? '' : 'python3'].filter(
	(each) => each !== ''
);
if (missing.length > 0)
	process.stderr.write(
		`\n*** SKIPPED: whether other programs open our backups. Not on this machine: ${missing.join(', ')}. ***\n\n`
	);

afterAll(() => rmSync(folder, { recursive: true }));

/** The one piece of Python in the page for services. */
function codeInDocs(): string {
	const page = readFileSync('docs/recover-a-backup.md', 'utf8');
	const code = /```python\n([\s\S]*?)```/.exec(page)?.[1];
	if (code === undefined) throw new Error('The page for services has no code.');
	return code;
}

describe('The age of Debian', () => {
	it.skipIf(!hasAge)('opens our backup with the key from the safe, and the plan is in it', async () => {
		const device = newBackupDevice();
		const secret = await withServiceKey(device);
		await savePlan(device, [jo]);
		writeFileSync(place('backup.age'), onlyFile(got(await device.backups.makeBackup()).files));
		writeFileSync(place('key.txt'), `${secret}\n`, { mode: 0o600 });
		execFileSync('age', ['-d', '-i', place('key.txt'), '-o', place('backup.json'), place('backup.age')]);
		const told: unknown = JSON.parse(readFileSync(place('backup.json'), 'utf8'));
		expect(told).toMatchObject({ format: 'steady-backup', version: 1, plans: [{ plan: jo }] });
	});

	it.skipIf(!hasAge || !hasPython)(
		'gives a file that the code in the page for services finds whole, until it is changed',
		() => {
			writeFileSync(place('check.py'), codeInDocs());
			const check = () =>
				execFileSync('python3', [place('check.py'), place('backup.json')])
					.toString()
					.trim();
			expect(check()).toBe('whole');
			const told: unknown = JSON.parse(readFileSync(place('backup.json'), 'utf8'));
			writeFileSync(place('backup.json'), JSON.stringify(isRecord(told) ? { ...told, app: 'other' } : {}));
			expect(check()).toBe('CHANGED');
		}
	);

	it.skipIf(!hasAge || !hasTerminal)('opens what we send under five words', async () => {
		const device = newBackupDevice({ sealWithPhrase });
		await savePlan(device, [jo]);
		const { files, phrase = '' } = got(await device.backups.sendWithPhrase(jo.id));
		writeFileSync(place('words.age'), onlyFile(files));
		await ageAsked('age -d -o words.json words.age', folder, [phrase]);
		expect(JSON.parse(readFileSync(place('words.json'), 'utf8'))).toMatchObject({ plans: [{ plan: jo }] });
	});

	it.skipIf(!hasAge)('seals for our key, also as text, and we open it', async () => {
		const device = newBackupDevice();
		const writer = newBackupDevice();
		await savePlan(writer, [jo]);
		const { recipient } = got(await device.backups.standing()).device;
		const secret = await withServiceKey(writer);
		writeFileSync(place('key.txt'), `${secret}\n`, { mode: 0o600 });
		writeFileSync(place('first.age'), onlyFile(got(await writer.backups.makeBackup()).files));
		execFileSync('age', ['-d', '-i', place('key.txt'), '-o', place('first.json'), place('first.age')]);
		for (const form of [[], ['-a']]) {
			execFileSync('age', [...form, '-r', recipient, '-o', place('theirs.age'), place('first.json')]);
			const arrival = got(await device.backups.open(incoming(new Uint8Array(readFileSync(place('theirs.age'))))));
			expect(onlyPlan(arrival).plan).toEqual(jo);
		}
	});

	it.skipIf(!hasAge || !hasTerminal)('seals under a phrase, and we open it', async () => {
		const device = newBackupDevice();
		const phrase = device.parts.phrases.make();
		await ageAsked('age -p -o phrase.age first.json', folder, [phrase, phrase]);
		const file = incoming(new Uint8Array(readFileSync(place('phrase.age'))));
		const arrival = got(await device.backups.open(file, { kind: 'phrase', typed: phrase }));
		expect(onlyPlan(arrival).plan).toEqual(jo);
	});
});
