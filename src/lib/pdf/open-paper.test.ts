import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { has, rewritten, smallOrder } from '../../../tests/builders/small-pdf.ts';
import { openPaper } from './open-paper.ts';
import { sealWith } from './protect/protect.ts';
import { writePdf } from './write/write-pdf.ts';

const said = '{"format":"steady-paper"}';
const attachment = { name: 'plan.json', bytes: new TextEncoder().encode(said), description: 'The plan' };
const whole = await writePdf(smallOrder({ attachment }));

async function found(bytes: Uint8Array, password?: string): Promise<string> {
	const result = await openPaper(bytes, password);
	return result.ok ? new TextDecoder().decode(result.value.attachment) : result.problem.kind;
}

/** A PDF written by hand: objects from 1, the first is the catalog. `dict` and bytes of a stream, or a text. */
function handmade(
	objects: readonly (string | { readonly dict: string; readonly bytes: Uint8Array })[],
	trailer = ''
): Uint8Array {
	const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n')];
	const offsets: number[] = [];
	let at = 9;
	const add = (text: string | Uint8Array) => {
		const bytes = Buffer.from(text);
		pieces.push(bytes);
		at += bytes.length;
	};
	for (const [index, object] of objects.entries()) {
		offsets.push(at);
		if (typeof object === 'string') add(`${index + 1} 0 obj\n${object}\nendobj\n`);
		else {
			add(`${index + 1} 0 obj\n<<${object.dict}/Length ${object.bytes.length}>>\nstream\n`);
			add(object.bytes);
			add('\nendstream\nendobj\n');
		}
	}
	const start = at;
	add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`);
	for (const offset of offsets) add(`${String(offset).padStart(10, '0')} 00000 n \n`);
	add(`trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`);
	return Buffer.concat(pieces);
}

const spec = (name: string, stream: number) => `<</Type/Filespec/F(${name})/UF(${name})/EF<</F ${stream} 0 R>>>>`;
const file = (bytes: Uint8Array) => ({ dict: '/Type/EmbeddedFile/Filter/FlateDecode', bytes });
const plan = { dict: '/Type/EmbeddedFile', bytes: new TextEncoder().encode(said) };
const catalog = (names: string) => `<</Type/Catalog/Names<</EmbeddedFiles ${names}>>>>`;

describe('A plan in a PDF', () => {
	it('comes out as it went in', async () => {
		expect(await found(whole)).toBe(said);
		const result = await openPaper(
			await writePdf(smallOrder({ attachment: { ...attachment, name: 'plan.age' } })),
			'x'
		);
		expect(result.ok && result.value.name).toBe('plan.age');
	});

	it('comes out of a file that another program wrote', async () => {
		expect(await found(handmade([catalog('<</Names[(plan.json) 2 0 R]>>'), spec('plan.json', 3), plan]))).toBe(said);
		expect(
			await found(handmade([catalog('<</Kids[4 0 R]>>'), spec('plan.json', 3), plan, '<</Names[<00> 2 0 R]>>']))
		).toBe(said);
		expect(await found(handmade(['<</Type/Catalog/AF[2 0 R]>>', spec('plan.json', 3), plan]))).toBe(said);
		expect(
			await found(
				handmade([catalog('<</Names[(a) 2 0 R(b) 4 0 R]>>'), spec('plan.json', 3), plan, spec('other.txt', 3)])
			)
		).toBe(said);
	});

	it.skipIf(!has('qpdf'))('comes out when qpdf wrote the file anew, in each of its ways', async () => {
		for (const words of [['--object-streams=disable'], ['--linearize'], ['--qdf'], ['--object-streams=generate']])
			expect(await found(rewritten(whole, ...words))).toBe(said);
		const sealed = rewritten(whole, '--encrypt', 'user', 'owner', '256', '--', '--object-streams=disable');
		expect([await found(sealed), await found(sealed, 'other')]).toEqual(['needs-password', 'wrong-password']);
		expect([await found(sealed, 'user'), await found(sealed, 'owner')]).toEqual([said, said]);
		// Nobody needs words to read this one: only to change it.
		const onlyChanges = rewritten(whole, '--encrypt', '', 'owner', '256', '--');
		expect([await found(onlyChanges), await found(onlyChanges, 'words of the plan inside')]).toEqual([said, said]);
		// Older ways to seal are not strong enough to trust.
		expect(await found(rewritten(whole, '--encrypt', 'user', 'owner', '128', '--use-aes=y', '--'), 'user')).toBe(
			'damaged'
		);
	});
});

describe('A file that is no paper with one plan', () => {
	it.each([
		['nothing', new Uint8Array()],
		['a text', new TextEncoder().encode('My plan')],
		['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47])]
	])('is told as no PDF: %s', async (_, bytes) => {
		expect(await found(bytes)).toBe('not-a-pdf');
	});

	it('is told as having none, or two', async () => {
		expect(await found(await writePdf(smallOrder()))).toBe('no-plan');
		expect(await found(await writePdf(smallOrder({ attachment: { ...attachment, name: 'plan.txt' } })))).toBe(
			'no-plan'
		);
		const two = handmade([
			catalog('<</Names[(a) 2 0 R(b) 4 0 R]>>'),
			spec('plan.json', 3),
			plan,
			spec('plan.age', 5),
			plan
		]);
		expect(await found(two)).toBe('two-plans');
		const same = handmade([catalog('<</Names[(a) 2 0 R(b) 2 0 R]>>'), spec('plan.json', 3), plan]);
		expect(await found(same)).toBe(said);
	});

	it('is told as too big, before it fills the memory', async () => {
		expect(await found(new Uint8Array(30 * 1024 * 1024 + 1))).toBe('too-big');
		const bomb = deflateSync(new Uint8Array(200 * 1024 * 1024));
		const before = process.memoryUsage().arrayBuffers;
		const holds = catalog('<</Names[(plan.json) 2 0 R]>>');
		expect(await found(handmade([holds, spec('plan.json', 3), file(bomb)]))).toBe('too-big');
		expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60 * 1024 * 1024);
		const plainBytes = new Uint8Array(10 * 1024 * 1024 + 1);
		expect(await found(handmade([holds, spec('plan.json', 3), { dict: '', bytes: plainBytes }]))).toBe('too-big');
	});

	it('is told as damaged when tables or objects are bombs, rings, or beyond the end', async () => {
		const holds = '<</Names[(plan.json) 2 0 R]>>';
		const ring = handmade([catalog('2 0 R'), '<</Kids[3 0 R 2 0 R]>>', '<</Kids[2 0 R]>>']);
		expect(await found(ring)).toBe('no-plan');
		const wide = handmade([catalog('2 0 R'), `<</Kids[${'<<>> '.repeat(5000)}]>>`]);
		expect(await found(wide)).toBe('damaged');
		expect(
			await found(handmade([catalog(holds), spec('plan.json', 3), { dict: '/Filter/Crypt', bytes: plan.bytes }]))
		).toBe('damaged');
		expect(await found(handmade([catalog(holds), spec('plan.json', 3), file(plan.bytes)]))).toBe('damaged');
		expect(await found(handmade([catalog(holds), spec('plan.json', 9)]))).toBe('damaged');
		expect(await found(handmade(['['.repeat(100_000)]))).toBe('damaged');
		expect(await found(handmade(['<</Type/Catalog>>'], '/Prev 0'))).toBe('damaged');
		expect(await found(handmade(['<</Type/Catalog>>'], '/Encrypt<<>>'))).toBe('damaged');
	});

	it('is told as damaged when it was cut off, wherever', async () => {
		for (let length = 1024; length < whole.length - 1; length += 37)
			expect(await found(whole.slice(0, length))).toBe('damaged');
	});

	it('never throws and never hangs, whatever is changed in it', async () => {
		const sealed = await writePdf(smallOrder({ attachment, seal: await sealWith('calm river seven') }));
		const kinds = new Set<string>();
		for (const [paper, password] of [
			[whole, undefined],
			[sealed, 'calm river seven']
		] as const) {
			await fc.assert(
				fc.asyncProperty(
					fc.array(fc.tuple(fc.nat(paper.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
					async (changes) => {
						const bytes = paper.slice();
						for (const [place, byte] of changes) bytes[place] = byte;
						kinds.add(await found(bytes, password));
					}
				),
				{ numRuns: 60 }
			);
		}
		expect(kinds.size).toBeGreaterThan(1);
	});

	it('is not led astray by names that objects of the language have', async () => {
		const odd = handmade([
			catalog('<</Names[(__proto__) 2 0 R]>>'),
			'<</__proto__ 3 0 R/constructor(x)/F(plan.json)/EF<</F 3 0 R>>>>',
			plan
		]);
		expect(await found(odd)).toBe(said);
	});
});
