import { cpSync, mkdtempSync, readFileSync, writeFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';

const example = 'tests/fixtures/own-pack';
const place = mkdtempSync(join(tmpdir(), 'steady-pack-'));
let copies = 0;

/** A copy of the example folder, with files put in, or taken out where there is no text. */
function folderWith(files: Readonly<Record<string, string | undefined>>): string {
	const folder = join(place, String((copies += 1)));
	cpSync(example, folder, { recursive: true });
	for (const [name, text] of Object.entries(files)) {
		if (text === undefined) rmSync(join(folder, name));
		else writeFileSync(join(folder, name), text);
	}
	return folder;
}

const example12 = readFileSync(join(example, 'words.easy.en-GB.json'), 'utf8');

describe('plan pack', () => {
	it('check says of a right folder what is in it, as one JSON object', async () => {
		const { code, out, err } = await run(['pack', 'check', example]);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(JSON.parse(out)).toMatchObject({
			valid: true,
			id: 'harbour-view',
			version: 1,
			kind: 'base',
			journeys: 6,
			steps: 12,
			cards: 23,
			languages: ['en-GB'],
			exceptions: 2,
			signedOff: { on: '2026-11-20' }
		});
	});

	it('check tells every fault, one a line, as path and sentence', async () => {
		const words = example12
			.replace('I walk out.', 'I use mindfulness.')
			.replace('"He breathes slowly."', '"I breathe."');
		const folder = folderWith({ 'words.easy.en-GB.json': words, 'phones.json': '[{"country":"gb","name":"x"}]' });
		const { code, out, err } = await run(['pack', 'check', folder]);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		const lines = err.trimEnd().split('\n');
		expect(lines.every((line) => /^[^:]+: .+\.$/.test(line))).toBe(true);
		expect(lines).toContain('phones › 0 › phone: This entry is missing.');
		const rest = await run(['pack', 'check', folderWith({ 'words.easy.en-GB.json': words })]);
		expect(rest.err.trimEnd().split('\n')).toEqual([
			'words › en-GB › hv-out-walk.i: Rule 4: "mindfulness" is not a familiar word, nor in the glossary.',
			'words › en-GB › hv-out-breathe.he: Rule 18: the he-form does not say "I" or "my".'
		]);
	});

	it('check tells all that is wrong at once, whatever file it stands in: no mistake hides another', async () => {
		const read = (name: string) => readFileSync(join(example, name), 'utf8');
		const pack = JSON.parse(read('pack.json'));
		pack.version = 0;
		pack.decks[1].cards[0].picture = 'unicorn';
		pack.journeys[2].access = 'alone';
		pack.landmarks.agreement = 'hv-calm';
		pack.sheets = 7;
		const words = JSON.parse(read('words.easy.en-GB.json'));
		words.cards['hv-out-walk'] = { i: 'I use mindfulness.', he: 'He walks <b>out</b>.' };
		words.cards['hv-calm-room'] = 'x'.repeat(301);
		words.cards['hv-calm-music'] = { i: 'I go to the shop.', he: 'He goes to the shop.' };
		words.cards['hv-ghost'] = 'Stop.';
		delete words.cards['hv-calm-cup'];
		const guide = JSON.parse(read('guide.en-GB.json'));
		delete guide.steps['hv-calm'];
		const folder = folderWith({
			'pack.json': JSON.stringify(pack),
			'words.easy.en-GB.json': JSON.stringify(words),
			'guide.en-GB.json': JSON.stringify(guide),
			'phones.json':
				'[{"country":"GB","name":"Us","phone":"01632 960 123"},{"country":"GB","name":"us","phone":"1632"}]',
			'terms.json': '{"app":{"help-danger":"All is well."}}',
			'notes.txt': 'Hello'
		});
		const { code, out, err } = await run(['pack', 'check', folder]);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		const told = err.trimEnd().split('\n');
		const wanted = [
			/^notes\.txt: /,
			/^pack › version: /,
			/^pack › sheets: /,
			/no picture "unicorn"/,
			/kind "pair" opens only with staff/,
			/^pack › landmarks › agreement: /,
			/Rule 4: "mindfulness"/,
			/hv-out-walk › he: .*HTML/,
			/hv-calm-room: This text has more than 300 letters/,
			/hv-calm-music: "shop" has to be checked/,
			/hv-ghost: These words belong to nothing/,
			/hv-calm-cup: The words are missing/,
			/guide › steps › hv-calm: The note is missing/,
			/^phones › 1 › name: /,
			/^terms › app › help-danger: /
		];
		for (const one of wanted)
			expect(
				told.filter((line) => one.test(line)),
				String(one)
			).toHaveLength(1);
	});

	it.each([
		['lacks its pack', { 'pack.json': undefined }, 'pack.json: This file is missing.\n'],
		['holds a stranger', { 'notes.txt': 'Hello' }, 'notes.txt: This file does not belong in a pack folder.\n'],
		[
			'holds what is no JSON',
			{ 'terms.json': '{' },
			'terms.json: This file is not JSON, so it is no pack. Look for a comma or a quotation mark too many or too few.\n'
		]
	])('check says when a folder %s', async (_, files, fault) => {
		expect(await run(['pack', 'check', folderWith(files)])).toEqual({ code: 1, out: '', err: fault });
	});

	it('make writes one file that says the same, and only when somebody signed the pack off', async () => {
		const out = join(place, 'pack.json');
		expect((await run(['pack', 'make', example, '--out', out])).code).toBe(0);
		expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
			format: 'steady-pack-file',
			version: 1,
			pack: { id: 'harbour-view' },
			signedOff: { by: 'Dr A. Rees, clinical lead' }
		});
		const draft = await run(['pack', 'make', folderWith({ 'signed-off.json': undefined }), '--out', out]);
		expect(draft).toMatchObject({ code: 1, out: '' });
		expect(draft.err).toMatch(/^signed-off\.json: /);
		expect((await run(['pack', 'check', folderWith({ 'signed-off.json': undefined })])).out).toContain(
			'"signedOff":null'
		);
	});

	it.each([
		[['pack']],
		[['pack', 'look', example]],
		[['pack', 'make', example]],
		[['pack', 'check']],
		[['pack', 'check', 'nowhere-at-all']]
	])('says how it is used: %s', async (words) => {
		expect(await run(words)).toMatchObject({ code: 2, out: '' });
	});
});
