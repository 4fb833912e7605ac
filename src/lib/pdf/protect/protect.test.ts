import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { ask, has, rewritten, smallOrder } from '../../../../tests/builders/small-pdf.ts';
import { openPaper } from '#lib/pdf/open-paper.ts';
import { standardOf, writePdf } from '#lib/pdf/write/write-pdf.ts';
import { sealWith } from './protect.ts';

const words = 'calm river seven ŵ';
const secret = '{"name":"Jo","helper":"Siân 01632 960999"}';
const attachment = { name: 'plan.json', bytes: new TextEncoder().encode(secret), description: 'The plan' };
const order = smallOrder({ attachment, seal: await sealWith(words) });
const sealed = await writePdf(order);

/** What stands in the paper and may be read by nobody who lacks the words. */
const kept = [
	'My plan',
	'water my garden',
	'Zdrowie',
	'A man waters',
	'plan.json',
	'The plan',
	'Siân',
	'960999',
	'en-GB',
	'Steady',
	'D:2026',
	'2026-01-06',
	'Atkinson',
	'pdfuaid'
];

/** A text as it could stand in a file: as it is, in two bytes a letter, in figures of both. */
function disguises(text: string): readonly string[] {
	const [utf8, latin] = [Buffer.from(text, 'utf8'), Buffer.from(text, 'latin1')];
	const utf16 = Buffer.from(text, 'utf16le').swap16();
	const forms = [utf8, latin, utf16, Buffer.from(text, 'utf16le')];
	return forms.flatMap((bytes) => [
		bytes.toString('latin1'),
		bytes.toString('hex'),
		bytes.toString('hex').toUpperCase()
	]);
}

/** A file, and all of it that unpacks without the words. */
function readable(bytes: Uint8Array): string {
	const text = Buffer.from(bytes).toString('latin1');
	const streams = [...text.matchAll(/stream\n/g)].map(({ index }) => {
		try {
			return inflateSync(bytes.subarray(index + 7)).toString('latin1');
		} catch {
			return '';
		}
	});
	return [text, ...streams].join('\n');
}

async function opens(bytes: Uint8Array, password: string): Promise<string> {
	const loading = getDocument({ data: bytes.slice(), verbosity: 0, password });
	try {
		const { items } = await (await (await loading.promise).getPage(1)).getTextContent();
		return items.map((item) => ('str' in item ? item.str : '')).join('');
	} catch (problem) {
		return problem instanceof Error ? problem.name : '';
	} finally {
		await loading.destroy();
	}
}

describe('A sealed paper', () => {
	it('shows nothing of what is in it: no text, title, language, date, file name, description or font', async () => {
		const all = readable(sealed);
		for (const text of kept) for (const form of disguises(text)) expect(all.includes(form), text).toBe(false);
		// The same search finds them in a paper that is not sealed.
		const open = readable(await writePdf(smallOrder({ attachment })));
		expect(kept.filter((text) => disguises(text).some((form) => open.includes(form))).length).toBeGreaterThan(9);
	});

	it('opens with its words, however their letters are typed, and with no others', async () => {
		expect(await opens(sealed, words)).toContain('I water my garden');
		expect(await opens(sealed, words.normalize('NFC'))).toContain('I water my garden');
		for (const wrong of ['', 'calm river seven', 'Calm river seven ŵ'])
			expect(await opens(sealed, wrong)).toBe('PasswordException');
	});

	it('opens with the words that are seen, whatever unseen marks a paste brought along', async () => {
		const pasted = await writePdf({ ...order, seal: await sealWith('calm\u00a0riv\u00ader\u200b seven \ufeffŵ') });
		expect(await opens(pasted, words.normalize('NFC'))).toContain('I water my garden');
		expect((await openPaper(pasted, 'calm ri\u200dver seven ŵ')).ok).toBe(true);
	});

	it('gives the plan back to who has the words', async () => {
		const found = await openPaper(sealed, words.normalize('NFD'));
		expect(found.ok && new TextDecoder().decode(found.value.attachment)).toBe(secret);
		expect(await openPaper(sealed, undefined)).toEqual({ ok: false, problem: { kind: 'needs-password' } });
		expect(await openPaper(sealed, 'calm')).toEqual({ ok: false, problem: { kind: 'wrong-password' } });
	});

	it('says that it keeps to PDF/UA, and is no archive file', () => {
		expect(standardOf(order)).toBe('ua1');
	});

	it('is never twice the same, and neither are its keys', async () => {
		const other = await writePdf({ ...order, seal: await sealWith(words) });
		expect(Buffer.compare(other, sealed)).not.toBe(0);
		const id = (bytes: Uint8Array) => /\/ID\s*\[\s*<([0-9a-fA-F]+)>/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
		expect(id(other)).not.toBe(id(sealed));
	});

	it.skipIf(!has('qpdf'))('may be read aloud, copied and printed in full, and qpdf finds no fault', () => {
		const told = ask('qpdf', ['--check', `--password=${words}`], sealed);
		expect(told).toContain('No syntax or stream encoding errors');
		expect(told).toContain('R = 6');
		for (const right of [
			'extract for accessibility',
			'extract for any purpose',
			'print low resolution',
			'print high resolution'
		])
			expect(told).toContain(`${right}: allowed`);
		expect(told).toContain('modify anything: not allowed');
		expect(() => ask('qpdf', ['--check', '--password=calm'], sealed)).toThrow();
	});

	it.skipIf(!has('pdftotext'))('opens in poppler', () => {
		const text = Buffer.from(ask('pdftotext', ['-upw', words], sealed, ['-']), 'latin1').toString();
		expect(text).toContain('I water my garden');
		expect(() => ask('pdftotext', ['-upw', 'calm'], sealed, ['-'])).toThrow();
	});

	it.skipIf(!has('qpdf'))('is, once opened, what it was before', async () => {
		const open = rewritten(sealed, '--decrypt', `--password=${words}`);
		const found = await openPaper(open, undefined);
		expect(found.ok && new TextDecoder().decode(found.value.attachment)).toBe(secret);
		expect(Buffer.from(rewritten(open, '--qdf')).toString('latin1')).toContain('/Lang (en-GB)');
	});
});
