import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { smallOrder } from '../builders/small-pdf.ts';
import { writePdf } from '#lib/pdf/write/write-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'steady-open-'));
const password = 'calm river seven boats';

async function plan(...words: readonly string[]) {
	const { code, out, err } = await run(words);
	return { status: code, stdout: out, stderr: err };
}

function path(name: string): string {
	return join(folder, name);
}

/** A paper with something attached under the name of a plan. */
async function paperWith(name: string, text: string): Promise<string> {
	const attachment = { name: 'plan.json', bytes: new TextEncoder().encode(text), description: 'Plan' };
	writeFileSync(path(name), await writePdf(smallOrder({ attachment })));
	return path(name);
}

let sample = '';
let sealedWords = '';
beforeAll(async () => {
	sample = (await plan('sample', '--seed', '7')).stdout;
	writeFileSync(path('plan.json'), sample);
	const print = ['print', path('plan.json'), '--for', 'man', '--attach'];
	await plan(...print, '--out', path('locked.pdf'), '--password', password);
	const { stdout } = await plan(...print, '--out', path('open.pdf'));
	sealedWords = /"attachmentWords":"([^"]+)"/.exec(stdout)?.[1] ?? '';
	await plan('print', path('plan.json'), '--for', 'man', '--out', path('bare.pdf'));
}, 60_000);

describe('plan open', () => {
	it('gives back the plan that was printed, from a locked paper and from an open one', async () => {
		const locked = await plan('open', path('locked.pdf'), '--password', password);
		expect([locked.status, locked.stderr]).toEqual([0, '']);
		expect(JSON.parse(locked.stdout)).toEqual(JSON.parse(sample));
		const open = await plan('open', path('open.pdf'), '--password', sealedWords.toUpperCase());
		expect(open).toEqual(locked);
	});

	it('takes the five words of a locked paper however they are typed', async () => {
		const words = 'swallow orchard law foam clown';
		const print = ['print', path('plan.json'), '--for', 'man', '--attach', '--out', path('five.pdf')];
		await plan(...print, '--password', words);
		for (const typed of [words, 'Swallow, Orchard, LAW foam-clown']) {
			const { status, stdout } = await plan('open', path('five.pdf'), '--password', typed);
			expect([typed, status, JSON.parse(stdout || '{}')]).toEqual([typed, 0, JSON.parse(sample)]);
		}
		expect((await plan('open', path('five.pdf'), '--password', 'swallow orchard law foam')).status).toBe(1);
	});

	it('says so when the plan is not whole', async () => {
		const parts = ['print', path('plan.json'), '--for', 'care-manager', '--attach', '--out', path('part.pdf')];
		const off = sample.replace(/("care-manager": \{\s*"shown": )true/, '$1false');
		expect(off).not.toBe(sample);
		writeFileSync(path('off.json'), off);
		await plan(...parts.with(1, path('off.json')), '--password', password);
		const { status, stderr } = await plan('open', path('part.pdf'), '--password', password);
		expect([status, stderr]).toEqual([0, expect.stringMatching(/^This plan is not whole: /)]);
	});

	it('refuses in one line, with exit 1, what gives no plan', async () => {
		writeFileSync(path('cut.pdf'), readFileSync(path('locked.pdf')).subarray(0, 5000));
		const refused = async (words: readonly string[], sentence: RegExp) => {
			const { status, stdout, stderr } = await plan('open', ...words);
			expect([status, stdout]).toEqual([1, '']);
			expect(stderr).toMatch(sentence);
		};
		await refused([path('bare.pdf')], /^file: This PDF carries no plan\.\n$/);
		await refused([path('locked.pdf')], /^file: This PDF is locked\./);
		await refused([path('locked.pdf'), '--password', 'no'], /^file: These words do not open this PDF\.\n$/);
		await refused([path('open.pdf')], /^file: The plan in this PDF is sealed\./);
		await refused([path('open.pdf'), '--password', 'no'], /^file: These words do not open the plan in this PDF\.\n$/);
		await refused([path('cut.pdf')], /^file: This PDF is damaged/);
		await refused([path('plan.json')], /^file: This file is not a PDF\.\n$/);
	});

	it('checks what a PDF carries as strictly as any plan file', async () => {
		const refused = async (text: string, fault: RegExp) => {
			const { status, stdout, stderr } = await plan('open', await paperWith('strange.pdf', text));
			expect([status, stdout]).toEqual([1, '']);
			expect(stderr).toMatch(fault);
		};
		await refused('hello', /^file: This is not a plan from a paper of Steady\.\n$/);
		await refused(sample, /^file: This is not a plan from a paper of Steady\.\n$/);
		const file = (inside: string) =>
			`{"format":"steady-paper","version":1,"complete":true,"plan":${inside},"media":[]}`;
		await refused(file('{}'), /^plan › /);
		await refused(file(sample.replace('{', '{"__proto__": {"a": 1},')), /^plan › /);
		await refused(file(`${'['.repeat(100)}${']'.repeat(100)}`), /^file: This file is more than 32 levels deep/);
		const found = await plan('open', await paperWith('usual.pdf', file(sample)));
		expect([found.status, JSON.parse(found.stdout)]).toEqual([0, JSON.parse(sample)]);
	});

	it('is used with one file', async () => {
		for (const words of [[], ['a.pdf', 'b.pdf'], [path('none.pdf')]])
			expect((await plan('open', ...words)).status).toBe(2);
	});
});
