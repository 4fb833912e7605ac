import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { said } from './parsed.ts';

const folder = mkdtempSync(join(tmpdir(), 'steady-cli-'));

/** A command line in a process of its own, as a service runs it. */
function process(words: readonly string[], input: string | Buffer = '') {
	const { status, stdout, stderr } = spawnSync(execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words], {
		input,
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024
	});
	return { status, stdout, stderr };
}

/** The same command line inside this process: quick enough for many. What would come in on `-` is put in a file. */
async function plan(words: readonly string[], input?: string) {
	const given = input === undefined ? words : words.map((word) => (word === '-' ? file('input.json', input) : word));
	const { code, out, err } = await run(given);
	return { status: code, stdout: out, stderr: err };
}

function file(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

const sample = (await plan(['sample', '--seed', '7'])).stdout;
const thin = (await plan(['sample', '--seed', '7', '--size', 'thin'])).stdout;

describe('plan sample', () => {
	it('gives the same bytes for the same seed and others for another', async () => {
		expect(
			(await plan(['sample', '--seed', '7', '--pack', 'sotsec-id', '--locale', 'en-GB', '--size', 'full'])).stdout
		).toBe(sample);
		expect((await plan(['sample', '--seed', '8'])).stdout).not.toBe(sample);
	});

	it('full: at least two helpers with a phone, own cards, own words, rule checks, everything shared', async () => {
		for (const seed of ['1', '2', '3', '7', '42', '999']) {
			const text = (await plan(['sample', '--seed', seed])).stdout;
			expect([...text.matchAll(/"phone": "[^"]{6,}"/g)].length).toBeGreaterThanOrEqual(2);
			expect(text).toMatch(/"id": "own-/);
			expect(text).toContain('"asked": true');
			expect(text).not.toContain('"asked": false');
			expect(text).not.toContain('"shown": false');
			expect(text).toMatch(/"situation": "\S/);
			const checked = await plan(['check', '-'], text);
			expect(said.gaps(checked.stdout)).toEqual([]);
		}
	});

	it('has the internet part where its pack is named after the first one', async () => {
		const text = (await plan(['sample', '--seed', '7', '--pack', 'sotsec-id,internet'])).stdout;
		expect(text).toContain('"in-pair": {');
		expect(said.gaps((await plan(['check', '-'], text)).stdout)).toEqual([]);
		expect(sample).not.toContain('"in-pair"');
		const alone = await plan(['sample', '--seed', '7', '--pack', 'internet']);
		expect(alone).toMatchObject({ status: 2, stdout: '' });
	});

	it('thin: about six cards, and valid', async () => {
		const text = (await plan(['sample', '--seed', '7', '--size', 'thin'])).stdout;
		const cards = said.chosenCards(text);
		expect(cards).toBeGreaterThanOrEqual(4);
		expect(cards).toBeLessThanOrEqual(8);
		expect((await plan(['check', '-'], text)).status).toBe(0);
	});
});

describe('plan check', () => {
	it('says valid with the gaps, as one JSON object', async () => {
		const { status, stdout, stderr } = await plan(['check', file('plan.json', sample)]);
		expect([status, stderr]).toEqual([0, '']);
		expect(stdout).toBe('{"valid":true,"gaps":[]}\n');
		const thin = await plan(['check', '-'], (await plan(['sample', '--seed', '1', '--size', 'thin'])).stdout);
		expect(said.gaps(thin.stdout).length).toBeGreaterThan(10);
		for (const gap of said.gaps(thin.stdout)) expect(Object.keys(gap)).toEqual(['path', 'kind', 'message']);
	});

	it.each([
		['text that is not JSON', 'hello'],
		['nothing', ''],
		['another kind of file', '{"format":"something"}'],
		['a list', '[]'],
		['a later format', sample.replace('"formatVersion": 5', '"formatVersion": 6')],
		['an unknown pack', sample.replaceAll('"sotsec-id"', '"another"')],
		['an unknown version of the pack', sample.replace(/("id": "sotsec-id",\s+"version": )1/, '$12')],
		[
			'a prototype key',
			sample.replace('"staff": {}', '"staff": {"__proto__": {"words": "x", "at": "2026-01-05T10:00:00.000Z"}}')
		],
		['an unknown field', sample.replace('"voice"', '"extra": 1, "voice"')],
		['an unknown card', sample.replace('"about-help"', '"about-nothing"')],
		['a deep file', `${'['.repeat(5000)}${']'.repeat(5000)}`],
		['a giant file', `"${'x'.repeat(10 * 1024 * 1024)}"`]
	])('refuses %s: exit 1, faults as "path: sentence", nothing on stdout', async (_, text) => {
		const { status, stdout, stderr } = await plan(['check', '-'], text);
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr.trimEnd().split('\n').length).toBeGreaterThan(0);
		for (const line of stderr.trimEnd().split('\n')) expect(line).toMatch(/^\S.*: [A-Z].*[.]$/);
		expect(stderr).not.toMatch(/\bat .*:\d+:\d+|Error/);
	});

	it('names every fault at once, and never what he said', async () => {
		const spoiled = sample
			.replace('"voice": "', '"voice": "x')
			.replace('"level": 2', '"level": 9')
			.replace(/"text": "[^"]*"/, '"text": 5');
		const { stderr } = await plan(['check', '-'], spoiled);
		expect(stderr).toContain('voice: ');
		expect(stderr).toContain('level: ');
		expect(stderr).toContain('answers › about-proud › text: ');
		const secret = sample.replace(/"words": "[^"]*"/, '"words": "SECRET\\u0007WORDS"');
		const refused = await plan(['check', '-'], secret);
		expect(refused.status).toBe(1);
		expect(refused.stderr).not.toContain('SECRET');
	});

	it('refuses bytes that are no text', async () => {
		const { status, stderr } = process(['check', '-'], Buffer.from([0xff, 0xfe, 0x00, 0x80]));
		expect(status).toBe(1);
		expect(stderr).toMatch(/^file: /);
	});
});

describe('A file that cannot be read', () => {
	it.each([['plan.json/inside'], ['a'.repeat(5000)], ['.'], ['no-such-file.json']])(
		'is told in one line, exit 2: %s',
		async (name) => {
			const { status, stdout, stderr } = await plan(['check', name]);
			expect([status, stdout]).toEqual([2, '']);
			expect(stderr).toMatch(/^There is no such file, or it cannot be read\.[^\n]*\n$/);
		}
	);
});

describe('plan print', () => {
	it('never writes over the plan that it prints', async () => {
		const kept = file('kept.json', sample);
		const { status, stdout } = await plan(['print', kept, '--for', 'man', '--out', kept]);
		expect([status, stdout]).toEqual([2, '']);
		expect(readFileSync(kept, 'utf8')).toBe(sample);
	});

	it('writes the PDF and says pages, bytes and version', async () => {
		const out = join(folder, 'out.pdf');
		const { status, stdout } = await plan(['print', file('print.json', sample), '--for', 'man', '--out', out]);
		expect(status).toBe(0);
		const bytes = readFileSync(out);
		const printed = said.printed(stdout);
		expect(printed.bytes).toBe(bytes.length);
		expect(printed.version).toBe(1);
		expect(printed.pages).toBeGreaterThan(5);
		expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
	});

	it.each(['man', 'carer', 'care-manager', 'card'])(
		'prints for %s, the same bytes for the same day',
		async (reader) => {
			const [one, other, later] = ['one', 'other', 'later'].map((name) => join(folder, `${reader}-${name}.pdf`));
			const made = async (out: string, date: string) =>
				plan(['print', '-', '--for', reader, '--out', out, '--date', date, '--letter', '--large'], thin);
			expect((await made(one ?? '', '2026-03-02')).status).toBe(0);
			expect((await made(other ?? '', '2026-03-02')).status).toBe(0);
			expect((await made(later ?? '', '2026-03-03')).status).toBe(0);
			expect(readFileSync(other ?? '').equals(readFileSync(one ?? ''))).toBe(true);
			expect(readFileSync(later ?? '').equals(readFileSync(one ?? ''))).toBe(false);
		}
	);

	it('carries the plan sealed, and gives its five words back in the JSON alone', async () => {
		const out = join(folder, 'carried.pdf');
		const { status, stdout, stderr } = await plan(['print', '-', '--for', 'man', '--out', out, '--attach'], thin);
		expect([status, stderr]).toEqual([0, '']);
		const words = said.attachmentWords(stdout);
		expect(words?.split(' ')).toHaveLength(5);
		const bytes = readFileSync(out).toString('latin1');
		for (const word of words?.split(' ') ?? []) expect(bytes).not.toContain(` ${word} `);
		expect(bytes).not.toContain('steady-plan');
	});

	it('gives no words back when the whole file is locked', async () => {
		const out = join(folder, 'locked.pdf');
		const words = [
			'print',
			'-',
			'--for',
			'care-manager',
			'--out',
			out,
			'--attach',
			'--password',
			'maple kettle ribbon'
		];
		const { status, stdout } = await plan(words, thin);
		expect(status).toBe(0);
		expect(said.attachmentWords(stdout)).toBeUndefined();
		expect(readFileSync(out).toString('latin1')).not.toContain('maple');
	});

	it('treats an invalid plan as check does, and writes nothing', async () => {
		const out = join(folder, 'nothing.pdf');
		const { status, stdout, stderr } = await plan(['print', '-', '--for', 'man', '--out', out], '{}');
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toMatch(/^format: /);
		expect(existsSync(out)).toBe(false);
	});

	it('refuses letters that the font lacks before anything is written, and names the place', async () => {
		const out = join(folder, 'letters.pdf');
		const text = sample.replace(/("kind": "words",\s+"text": )"[^"]*"/, '$1"میں خوش ہوں"');
		const { status, stderr } = await plan(['print', '-', '--for', 'man', '--out', out], text);
		expect(status).toBe(1);
		expect(stderr).toMatch(/^answers › about-proud: /);
		expect(existsSync(out)).toBe(false);
	});
});

describe('plan as a process of its own', () => {
	it('reads standard input, writes to standard output and exits as it should', () => {
		const made = process(['sample', '--seed', '7']);
		expect([made.status, made.stdout, made.stderr]).toEqual([0, sample, '']);
		const checked = process(['check', '-'], sample);
		expect([checked.status, checked.stdout]).toEqual([0, '{"valid":true,"gaps":[]}\n']);
		const refused = process(['check', '-'], 'hello');
		expect([refused.status, refused.stdout, refused.stderr]).toEqual([
			1,
			'',
			'file: This file is not JSON, so it is not a plan.\n'
		]);
		const misused = process(['nonsense']);
		expect([misused.status, misused.stdout]).toEqual([2, '']);
	});
});

describe('plan, whatever is typed', () => {
	it('schema writes the schema that the app serves', async () => {
		expect((await plan(['schema'])).stdout).toBe(readFileSync('static/schema/plan-v5.schema.json', 'utf8'));
	});

	it.each([
		[['--help']],
		[['sample', '--help']],
		[['check', '--help']],
		[['print', 'x', '--help']],
		[['nonsense', '--help']]
	])('explains itself: %j', async (words) => {
		const { status, stdout } = await plan(words);
		expect(status).toBe(0);
		expect(stdout.length).toBeGreaterThan(50);
	});

	it.each([
		[[]],
		[['nonsense']],
		[['sample']],
		[['sample', '--seed']],
		[['sample', '--seed', 'x']],
		[['sample', '--seed', '1', '--size', 'huge']],
		[['sample', '--seed', '1', '--pack', 'other']],
		[['sample', '--seed', '1', '--locale', 'xx']],
		[['sample', '--seed', '1', '--colour', 'red']],
		[['check']],
		[['check', 'no-such-file.json']],
		[['check', 'src']],
		[['print', 'no-such-file.json', '--for', 'man', '--out', 'x.pdf']],
		[['print', '-', '--for', 'man']],
		[['print', '-', '--out', 'x.pdf']],
		[['print', '-', '--for', 'nobody', '--out', 'x.pdf']],
		[['print', '-', '--for', 'wallet', '--out', 'x.pdf']],
		[['print', '-', '--for', 'carer', '--out', 'x.pdf', '--attach']],
		[['print', '-', '--for', 'card', '--out', 'x.pdf', '--attach']],
		[['print', '-', '--for', 'man', '--out', 'x.pdf', '--attach=yes']],
		[['print', '-', '--for', 'man', '--out', 'x.pdf', '--large', '--large']],
		[['print', '-', '--for', 'man', '--out', 'x.pdf', '--date', '2026-02-30']],
		[['print', '-', '--for', 'man', '--out', 'x.pdf', '--password', '1234']],
		[['print', '-', '--for', 'man', '--out', 'x.pdf', '--password', 'ŵ'.repeat(64)]],
		[['schema', 'more']]
	])('refuses %j with exit 2 and one clear line', async (words) => {
		const { status, stdout, stderr } = await plan(words, '{}');
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr.trimEnd().split('\n')).toHaveLength(1);
	});
});

describe('plan without a command that is known', () => {
	it.each([[[]], [['nonsense']]])('names every command that --help explains: %j', async (words) => {
		const { stderr } = await plan(words);
		const explained = (await plan(['--help'])).stdout.matchAll(/^ {2}plan ([a-z]+)/gm);
		const names = [...new Set([...explained].map(([, name]) => name))];
		expect(names.length).toBeGreaterThan(8);
		for (const name of names) expect(stderr).toMatch(new RegExp(`[ ,]${name}[,.]`));
	});
});

describe('plan guide', () => {
	it('makes the guide for staff of a programme, the same bytes for the same day', async () => {
		const [one, other] = [join(folder, 'guide-1.pdf'), join(folder, 'guide-2.pdf')];
		const words = (out: string) => ['guide', '--pack', 'sotsec-id,my-ways', '--date', '2026-03-02', '--out', out];
		const made = await plan(words(one));
		expect(made).toMatchObject({ status: 0, stderr: '' });
		expect(made.stdout).toMatch(/^\{"pages":\d+,"bytes":\d+,"standard":"ua1\+a2a"\}\n$/);
		await plan(words(other));
		expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
	});

	it('makes it in another language', async () => {
		const [cy, english] = [join(folder, 'guide-cy.pdf'), join(folder, 'guide-en.pdf')];
		const words = (out: string) => ['guide', '--pack', 'one-to-one', '--date', '2026-03-02', '--out', out];
		expect(await plan([...words(cy), '--locale', 'cy'])).toMatchObject({ status: 0, stderr: '' });
		expect(await plan(words(english))).toMatchObject({ status: 0, stderr: '' });
		expect(readFileSync(cy).includes('/Lang(cy)')).toBe(true);
		expect(readFileSync(english).includes('/Lang(en-GB)')).toBe(true);
	});

	it.each([
		[
			'no such language',
			['guide', '--pack', 'sotsec-id', '--out', 'x.pdf', '--locale', 'xx'],
			/no words in this language/
		],
		['no pack', ['guide', '--out', 'x.pdf'], /--pack names a programme/],
		['no such pack', ['guide', '--pack', 'none', '--out', 'x.pdf'], /--pack names a programme/],
		['no file', ['guide', '--pack', 'sotsec-id'], /--out names the PDF file/],
		['no real day', ['guide', '--pack', 'sotsec-id', '--out', 'x.pdf', '--date', '2026-02-30'], /needs a real day/]
	])('says what is not right: %s', async (_, words, sentence) => {
		const { status, stdout, stderr } = await plan(words);
		expect(status).toBe(2);
		expect(stdout).toBe('');
		expect(stderr).toMatch(sentence);
	});
});

describe('plan cards', () => {
	it('makes the cards of one deck, and names the decks where there is none of that name', async () => {
		const out = join(folder, 'cards.pdf');
		const made = await plan(['cards', '--pack', 'sotsec-id', '--deck', 'goods', '--out', out, '--date', '2026-03-02']);
		expect(made).toMatchObject({ status: 0, stderr: '' });
		expect(made.stdout).toMatch(/^\{"pages":2,/);
		const none = await plan(['cards', '--pack', 'sotsec-id', '--deck', 'none', '--out', out]);
		expect(none.status).toBe(2);
		expect(none.stderr).toMatch(/--deck is all or one of: .*goods/);
	});
});
