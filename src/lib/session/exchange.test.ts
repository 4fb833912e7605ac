import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openSession } from '../../../tests/builders/session.ts';
import { fullPlan } from '../../../tests/builders/small-plan.ts';
import { fieldNames } from '#lib/exchange/fields.ts';
import { exchanged } from './exchange.ts';

const tools = { digest: async (text: string) => createHash('sha256').update(text).digest('hex') };

describe('what goes to other systems', () => {
	it('is for staff: without them there is nothing', async () => {
		const { session, sitting } = await openSession(fullPlan());
		expect(await exchanged(session, tools)).toBeUndefined();
		sitting.begin();
		expect((await exchanged(session, tools))?.fields.map(({ name }) => name)).toEqual(fieldNames);
	});

	it('comes as files, and none for a calendar where no day may be seen', async () => {
		const { session, sitting } = await openSession({ ...fullPlan(), sharing: {} });
		sitting.begin();
		const made = await exchanged(session, tools);
		expect(await made?.fileOf('ics')).toBeUndefined();
		expect((await made?.fileOf('csv'))?.kind).toContain('csv');
		expect((await made?.fileOf('fhir'))?.text).toContain('"resourceType": "Bundle"');
	});
});
