import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isRecord } from '#lib/base/json.ts';
import { fullPlan } from '../../../tests/builders/small-plan.ts';
import { planIdHash, readReceipt, receiptJsonSchema, receiptOf } from './receipt.ts';
import { reviseTo, type Revision } from './revisions.ts';

const digest = async (text: string) => createHash('sha256').update(text).digest('hex');
const at = '2027-03-04T15:16:17.000Z';
const plan = {
	...fullPlan(),
	id: 'abcdefghij0123456789',
	name: 'Quentin',
	version: 2,
	agreedAt: '2026-12-24T09:00:00.000Z'
};
const link = (sequence: number, version: number | null, day: string): Revision => ({
	...reviseTo(plan, null, null),
	sequence,
	version,
	at: `${day}T10:00:00.000Z`
});
const chain = [
	link(1, null, '2026-01-01'),
	link(2, 1, '2026-02-03'),
	link(3, null, '2026-03-01'),
	link(4, 2, '2026-12-24')
];

describe('the receipt of a plan that was erased', () => {
	it('tells the hash of its id, its versions with their days, when, who, and which app', async () => {
		expect(await receiptOf({ plan, history: chain, at, by: ' AB ', app: '1.2.3' }, digest)).toEqual({
			format: 'steady-erase-receipt',
			formatVersion: 1,
			planHash: createHash('sha256').update('abcdefghij0123456789').digest('hex'),
			versions: [
				{ version: 1, day: '2026-02-03' },
				{ version: 2, day: '2026-12-24' }
			],
			isComplete: true,
			erasedAt: at,
			by: 'AB',
			app: '1.2.3'
		});
	});

	it('holds nothing of the man: no name, no id, no word of the plan', async () => {
		const said = JSON.stringify(await receiptOf({ plan, history: chain, at, by: 'AB', app: '1' }, digest));
		const words = new Set(JSON.stringify(plan).match(/[\p{L}0-9]{4,}/gu) ?? []);
		const allowed = new Set([
			'true',
			'000Z',
			'version',
			'format',
			'steady',
			'formatVersion',
			'2026',
			...chain.flatMap((each) => each.at.split(/\D/))
		]);
		const found = [...words].filter((word) => !allowed.has(word) && new RegExp(`\\b${word}\\b`).test(said));
		expect(words.size).toBeGreaterThan(50);
		expect(found).toEqual([]);
		expect(said).not.toContain(plan.id);
	});

	it('says that there may have been more versions when the history cannot be read', async () => {
		const made = await receiptOf({ plan, history: undefined, at, by: 'AB', app: '1' }, digest);
		expect(made?.isComplete).toBe(false);
		expect(made?.versions).toEqual([{ version: 2, day: '2026-12-24' }]);
	});

	it('is not made without initials, nor with more than initials', async () => {
		for (const by of ['', '  ', 'Quentin Smith', '12', '<b>'])
			expect(await receiptOf({ plan, history: chain, at, by, app: '1' }, digest)).toBeUndefined();
	});

	it('is read again as it was written, and nothing else is taken for one', async () => {
		const made = await receiptOf({ plan, history: chain, at, by: 'ÉÅ', app: '1.0.0-rc.1' }, digest);
		expect(readReceipt(JSON.parse(JSON.stringify(made)))).toEqual(made);
		for (const other of [
			null,
			[],
			{},
			{ ...made, name: 'Quentin' },
			{ ...made, planHash: plan.id },
			{ ...made, erasedAt: 'now' }
		])
			expect(readReceipt(other)).toBeUndefined();
	});

	it('names the plan by what anybody can work out from a file of it', async () => {
		expect(await planIdHash(plan.id, digest)).toBe(createHash('sha256').update(plan.id).digest('hex'));
	});

	it('has a closed schema that asks for all its fields', async () => {
		const schema: unknown = receiptJsonSchema();
		const made = await receiptOf({ plan, history: chain, at, by: 'AB', app: '1' }, digest);
		expect(isRecord(schema) ? schema['required'] : []).toEqual(Object.keys(made ?? {}));
		expect(isRecord(schema) ? schema['additionalProperties'] : true).toBe(false);
	});
});
