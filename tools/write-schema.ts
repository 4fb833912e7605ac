/** Writes the JSON Schemas of files to where the app serves them. With --check it only says whether they are up to date. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { packFileJsonSchema, packJsonSchema } from '#lib/own-packs/json-schema.ts';
import { planJsonSchema } from '#lib/plan/json-schema.ts';
import { receiptJsonSchema } from '#lib/plan/receipt.ts';

const schemas: readonly (readonly [file: string, schema: object])[] = [
	['static/schema/plan-v5.schema.json', planJsonSchema()],
	['static/schema/pack-file-v1.schema.json', packFileJsonSchema()],
	['static/schema/pack-v1.schema.json', packJsonSchema('base')],
	['static/schema/add-on-v1.schema.json', packJsonSchema('add-on')],
	['static/schema/erase-receipt-v1.schema.json', receiptJsonSchema()]
];

mkdirSync('static/schema', { recursive: true });
for (const [file, schema] of schemas) {
	const text = `${JSON.stringify(schema, null, '\t')}\n`;
	if (!process.argv.includes('--check')) writeFileSync(file, text);
	else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
		process.stderr.write(`${file} is not up to date. Run npm run schema.\n`);
		process.exitCode = 1;
	}
}
