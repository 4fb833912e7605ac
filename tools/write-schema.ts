/** Writes the JSON Schema of a plan file to where the app serves it. With --check it only says whether the file is up to date. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { planJsonSchema } from '#lib/plan/json-schema.ts';

const file = 'static/schema/plan-v4.schema.json';
const text = `${JSON.stringify(planJsonSchema(), null, '\t')}\n`;

if (process.argv.includes('--check')) {
	if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
		process.stderr.write('static/schema/plan-v4.schema.json is not up to date. Run npm run schema.\n');
		process.exitCode = 1;
	}
} else {
	mkdirSync('static/schema', { recursive: true });
	writeFileSync(file, text);
}
