import { describe, expect, it } from 'vitest';
import { sealWithPhrase } from '#lib/backup/age-box.ts';
import { refuse, succeed } from '#lib/base/result.ts';
import { setManner } from '#lib/plan/edits.ts';
import { paperFileOf } from '#lib/plan/paper-file.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { newPhrase } from '#lib/vault/phrases.ts';
import type { OpenPaperProblem, Printer } from '#lib/ports/printer.ts';
import { incoming, newBackupDevice, onlyPlan, savePlan, type BackupDevice } from '../builders/backups.ts';
import { photoWith } from '../builders/media.ts';
import { laterMoment } from '../builders/moments.ts';
import { answerOf, fullPlan, planWith } from '../builders/small-plan.ts';
import { got } from '../builders/vault.ts';

const jo = planWith({ proud: answerOf('words', { text: 'My garden.', media: ['photo-1'] }) }, fullPlan());
const photo = photoWith('photo-1');
const phrase = newPhrase((count) => globalThis.crypto.getRandomValues(new Uint8Array(count)));
const pdf = incoming(new TextEncoder().encode('%PDF-1.7 and so on'));

function bytesOf(value: unknown): Uint8Array {
	return new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
}

/** A device on which each paper carries these bytes. With words, the paper asks for them. */
function deviceFor(carried: Uint8Array | OpenPaperProblem['kind'], words?: string): BackupDevice {
	const openPaper: Printer['open'] = async (_bytes, password) => {
		if (typeof carried === 'string') return refuse({ kind: carried });
		if (words !== undefined && password === undefined) return refuse({ kind: 'needs-password' });
		if (words !== undefined && password !== words) return refuse({ kind: 'wrong-password' });
		return succeed({ name: 'plan.json', attachment: carried });
	};
	return newBackupDevice({ openPaper });
}

function carrying(plan: Plan = jo, isWhole = true): BackupDevice {
	return deviceFor(bytesOf(paperFileOf({ plan, media: [photo], complete: isWhole })));
}

describe('A paper that carries its plan', () => {
	it('brings the plan and its media to a device that has none', async () => {
		const { backups, store } = carrying();
		const arrival = got(await backups.open(pdf));
		const arriving = onlyPlan(arrival);
		expect(arrival.sender).toEqual({ kind: 'paper' });
		expect(arriving).toMatchObject({ relation: 'new', choices: ['add'], newMedia: 1, missingMedia: 0, isWhole: true });
		expect((await store.list()).ok && (await store.load(jo.id)).ok).toBe(false);
		got(await arriving.take('add', ''));
		expect(got(await store.load(jo.id)).plan).toEqual(jo);
		expect(got(await store.loadMedium(jo.id, 'photo-1'))).toEqual(photo);
	});

	it('is known again: nothing is to be done where the plan is here already', async () => {
		const device = carrying();
		await savePlan(device, [jo], [photo]);
		expect(onlyPlan(got(await device.backups.open(pdf)))).toMatchObject({ relation: 'same', choices: [] });
	});

	it('takes the place of another state only when staff say so, and that state stays in the history', async () => {
		const device = carrying();
		const other = setManner(jo, { name: 'Joseph' }, laterMoment(90));
		await savePlan(device, [other], [photo]);
		const arriving = onlyPlan(got(await device.backups.open(pdf)));
		expect(arriving).toMatchObject({ relation: 'apart', choices: ['keep-both', 'replace'] });
		expect(arriving.differences.map(({ field }) => field)).toContain('name');
		expect(got(await device.store.load(jo.id)).plan).toEqual(other);
		got(await arriving.take('replace', ''));
		expect(got(await device.store.load(jo.id)).plan).toEqual(jo);
		expect(got(await device.store.history(jo.id))).toHaveLength(2);
	});

	it('comes beside the plan here when staff keep both', async () => {
		const device = carrying();
		const other = setManner(jo, { name: 'Joseph' }, laterMoment(90));
		await savePlan(device, [other], [photo]);
		got(await onlyPlan(got(await device.backups.open(pdf))).take('keep-both', 'Jo (2)'));
		const listed = got(await device.store.list());
		expect(listed.map(({ name }) => name).sort()).toEqual(['Jo (2)', 'Joseph']);
	});

	it('never takes the place of a plan that he agreed more often, nor of one when sections were left out', async () => {
		const later = { ...jo, version: 2, agreedAt: laterMoment(100), changedAt: laterMoment(100) };
		const device = carrying();
		await savePlan(device, [later], [photo]);
		expect(onlyPlan(got(await device.backups.open(pdf))).choices).toEqual(['keep-both']);
		const inPart = carrying(jo, false);
		await savePlan(inPart, [setManner(jo, { name: 'Joseph' }, laterMoment(90))], [photo]);
		const arriving = onlyPlan(got(await inPart.backups.open(pdf)));
		expect(arriving).toMatchObject({ isWhole: false, choices: ['keep-both'] });
	});

	it('asks for the words that lock it; how they are written does not matter', async () => {
		const { backups } = deviceFor(bytesOf(paperFileOf({ plan: jo, media: [photo], complete: true })), phrase);
		expect(await backups.open(pdf)).toEqual(refuse('paper-needs-words'));
		const wrong = { kind: 'paper-words', typed: 'not these words at all' } as const;
		expect(await backups.open(pdf, wrong)).toEqual(refuse('paper-wrong-words'));
		const typed = phrase.toUpperCase().replaceAll(' ', ' - ');
		expect((await backups.open(pdf, { kind: 'paper-words', typed })).ok).toBe(true);
	});

	it('asks for the words of the plan when the plan alone is sealed', async () => {
		const { backups } = deviceFor(
			await sealWithPhrase(phrase, bytesOf(paperFileOf({ plan: jo, media: [photo], complete: true })), 4)
		);
		expect(await backups.open(pdf)).toEqual(refuse('needs-phrase'));
		const wrong = newPhrase((count) => globalThis.crypto.getRandomValues(new Uint8Array(count)));
		expect(await backups.open(pdf, { kind: 'phrase', typed: wrong })).toEqual(refuse('wrong-phrase'));
		expect(onlyPlan(got(await backups.open(pdf, { kind: 'phrase', typed: phrase }))).plan).toEqual(jo);
	});
});

describe('A paper that is not to be trusted', () => {
	const file = JSON.parse(paperFileOf({ plan: jo, media: [photo], complete: true }));
	const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
	const rows: readonly (readonly [string, string, Uint8Array | OpenPaperProblem['kind']])[] = [
		['that carries nothing', 'paper-no-plan', 'no-plan'],
		['that carries two files', 'paper-two-plans', 'two-plans'],
		['that is cut off', 'refused', 'damaged'],
		['that only begins like one', 'refused', 'not-a-pdf'],
		['with a plan of more than 10 MiB', 'too-big', 'too-big'],
		['with more bytes than were promised', 'too-big', new Uint8Array(10 * 1024 * 1024 + 1)],
		['with no JSON', 'refused', bytesOf('%PDF-1.7')],
		['with JSON of something else', 'refused', bytesOf({ format: 'other' })],
		['with a list', 'refused', bytesOf([file])],
		['of 5,000 levels', 'refused', bytesOf(deep)],
		['with a key of the language', 'refused', bytesOf(JSON.stringify(file).replace('{', '{"__proto__":{"a":1},'))],
		['with a key twice', 'refused', bytesOf(JSON.stringify(file).replace('{', '{"version":1,'))],
		['with an entry nobody knows', 'refused', bytesOf({ ...file, more: 1 })],
		['with a plan that is none', 'refused', bytesOf({ ...file, plan: { ...jo, answers: 7 } })],
		['with a plan of a pack nobody knows', 'refused', bytesOf({ ...file, plan: { ...jo, packs: [] } })],
		['with a medium that nobody names', 'refused', bytesOf({ ...file, media: [photoWith('photo-9')] })],
		['with a medium twice', 'refused', bytesOf({ ...file, media: [photo, photo] })],
		['of a later Steady', 'newer', bytesOf({ ...file, version: 2 })],
		['with a plan of a later Steady', 'newer', bytesOf({ ...file, plan: { ...jo, formatVersion: 99 } })],
		['that is no text', 'refused', new Uint8Array([0xff, 0xfe, 0x7b])],
		['sealed, and cut off', 'refused', bytesOf('age-encryption.org/v1\n-> scrypt')]
	];

	it.each(rows)('%s is refused (%s), and nothing on the device changes', async (_name, problem, carried) => {
		const device = deviceFor(carried);
		await savePlan(device, [jo], [photo]);
		const before = JSON.stringify([await device.store.list(), await device.store.history(jo.id)]);
		const typed = { kind: 'phrase', typed: phrase } as const;
		expect(await device.backups.open(pdf, typed)).toEqual(refuse(problem));
		expect(JSON.stringify([await device.store.list(), await device.store.history(jo.id)])).toBe(before);
	});

	it('is not even read when it is larger than any paper', async () => {
		const bytes = () => Promise.reject(new Error('read'));
		expect(await deviceFor('damaged').backups.open({ size: 31 * 1024 * 1024, bytes })).toEqual(refuse('too-big'));
	});
});
