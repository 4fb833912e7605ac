import * as v from 'valibot';
import { isRecord } from '#lib/base/json.ts';
import { closedObject } from '#lib/programme/closed.ts';
import { answerSchema, id, longText, moment, recordOf, saidBy, shortText } from './answer-schema.ts';
import { communicationNeeds, shareBases } from './needs.ts';
import { planFormat, planFormatVersion, teachBackWays, type Plan } from './plan.ts';
import { lifeEntries } from './life-schema.ts';
import { emptyRiskPlan } from './risk-plan.ts';
import { riskSchema } from './risk-schema.ts';
import { settingsSchema } from './settings-schema.ts';

const packs = v.pipe(
	v.array(
		closedObject({
			id,
			version: v.pipe(
				v.number('This must be a whole number.'),
				v.integer('This must be a whole number.'),
				v.minValue(1, 'Versions count from 1.')
			)
		}),
		'This must be a list of packs.'
	),
	v.minLength(1, 'A plan names the pack that it was made with.'),
	v.maxLength(20, 'A plan names at most 20 packs.'),
	v.readonly()
);
const staffNote = closedObject({ words: longText(4000), at: moment });
const ruleCheck = closedObject({ by: shortText(20), at: moment });
const share = v.optional(
	closedObject({
		shown: v.boolean('This must be true or false.'),
		basis: v.picklist(shareBases, 'This must be "agreed", "duty" or "best-interests".'),
		at: moment
	})
);
const seenBy = closedObject({ man: share, carer: share, 'care-manager': share, wallet: share });
const teachBack = closedObject({
	how: v.picklist(teachBackWays, 'This must be "on-his-own", "with-help" or "needs-help".'),
	by: saidBy,
	at: moment
});

/** The shape of a plan file, version 5. What its ids mean in a programme is checked by `restore`. */
export const planSchema: v.GenericSchema<unknown, Plan> = closedObject({
	format: v.literal(planFormat, 'This is not a Steady plan.'),
	formatVersion: v.literal(planFormatVersion, 'This is not a plan of format version 5.'),
	id: v.pipe(
		v.string('This must be an id.'),
		v.regex(/^[a-z0-9]{16,40}$/, 'The id of a plan is 16 to 40 small letters and figures.')
	),
	packs,
	language: v.pipe(
		v.string('This must be a language.'),
		v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'This must be a language such as "en-GB".')
	),
	voice: v.picklist(['i', 'he'], 'The voice is "i" or "he".'),
	level: v.picklist([1, 2, 3], 'The word level is 1, 2 or 3.'),
	name: v.pipe(
		shortText(60),
		v.check((name) => name.trim() !== '', 'What he wants to be called is missing.')
	),
	needs: v.pipe(
		v.array(v.picklist(communicationNeeds, 'This is not a communication need that is known.'), 'This must be a list.'),
		v.maxLength(20),
		v.readonly()
	),
	settings: settingsSchema,
	answers: recordOf(answerSchema, 5000),
	staff: recordOf(staffNote, 5000),
	ruleChecks: recordOf(ruleCheck, 5000),
	sharing: recordOf(seenBy, 200),
	risk: riskSchema,
	teachBack: recordOf(teachBack, 200),
	version: v.pipe(
		v.number('This must be a whole number.'),
		v.integer('This must be a whole number.'),
		v.minValue(0, 'Versions count from 0.'),
		v.maxValue(100000)
	),
	agreedAt: v.nullable(moment),
	createdAt: moment,
	changedAt: moment,
	...lifeEntries
});

/**
 * What can be read of a plan file although its shape is wrong somewhere: the entries that are well formed. Undefined
 * when even the packs it was made with cannot be told.
 */
export function readRest(
	file: unknown
): Pick<Plan, 'packs' | 'answers' | 'staff' | 'ruleChecks' | 'sharing' | 'risk' | 'teachBack'> | undefined {
	if (!isRecord(file)) return undefined;
	const named = v.safeParse(packs, file['packs']);
	if (!named.success) return undefined;
	return {
		packs: named.output,
		answers: readEntries(answerSchema, file['answers']),
		staff: readEntries(staffNote, file['staff']),
		ruleChecks: readEntries(ruleCheck, file['ruleChecks']),
		sharing: readEntries(seenBy, file['sharing']),
		risk: readRisk(file['risk']),
		teachBack: readEntries(teachBack, file['teachBack'])
	};
}

function readRisk(risk: unknown): Plan['risk'] {
	const read = v.safeParse(riskSchema, risk);
	return read.success ? read.output : emptyRiskPlan;
}

function readEntries<Value>(
	schema: v.GenericSchema<unknown, Value>,
	entries: unknown
): Readonly<Record<string, Value>> {
	if (!isRecord(entries)) return {};
	return Object.fromEntries(
		Object.entries(entries).flatMap(([key, value]) => {
			const read = v.safeParse(schema, value);
			return read.success && v.is(id, key) ? [[key, read.output] as const] : [];
		})
	);
}
