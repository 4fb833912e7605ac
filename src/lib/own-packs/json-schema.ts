import { toJsonSchema } from '@valibot/to-json-schema';
import { addOnSchema, packSchema } from '#lib/programme/pack-schema.ts';
import { fileSchema } from './file-schema.ts';

const settings = { errorMode: 'ignore', typeMode: 'input' } as const;

/** The JSON Schema (draft 7) of a pack file: its shape. What its ids and words mean together only `checkPackFile` knows. */
export function packFileJsonSchema(): object {
	return { title: 'Steady pack file, version 1', ...toJsonSchema(fileSchema, settings) };
}

/** The JSON Schema of `pack.json`: of a programme, or of a part that is added. */
export function packJsonSchema(kind: 'base' | 'add-on'): object {
	return kind === 'base'
		? { title: 'Steady programme', ...toJsonSchema(packSchema, settings) }
		: { title: 'Steady part that is added', ...toJsonSchema(addOnSchema, settings) };
}
