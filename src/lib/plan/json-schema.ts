import { toJsonSchema } from '@valibot/to-json-schema';
import { planSchema } from './plan-schema.ts';

/** The JSON Schema (draft 7) of a plan file, version 5: its shape. What its ids mean together only `restore` knows. */
export function planJsonSchema(): object {
	return {
		title: 'Steady plan, version 5',
		...toJsonSchema(planSchema, { errorMode: 'ignore', typeMode: 'input' })
	};
}
