import { RuleTester } from 'eslint';
import ts from 'typescript-eslint';
import { afterAll, describe, it } from 'vitest';
import { onlyDatabaseInTransaction } from '../../tools/lint/only-database-in-transaction.js';

Object.assign(RuleTester, { afterAll, describe, it, itOnly: it.only });

const inside = (work: string) => `async function save(database, sealer, copy) {
	const { heads } = database;
	await database.transaction('rw', heads, async () => { ${work} });
}`;

new RuleTester({ languageOptions: { parser: ts.parser } }).run('a transaction', onlyDatabaseInTransaction, {
	valid: [
		inside('await database.heads.get(1);'),
		inside("await database.revisions.where('plan').equals(1).delete();"),
		inside('await heads.put({});'),
		inside('await mediaOf(database, 1).delete();'),
		inside('const head = await heads.get(1); return head ?? refuse();'),
		'async function f({ clips }: PlanDatabase) { await writing(db, [clips], async () => { await clips.put({}); }); }',
		'async function f(database, sealer) { const sealed = await sealer.seal(1); await database.transaction("rw", database.heads, () => database.heads.put(sealed)); await sealer.seal(2); }'
	],
	invalid: [
		{ code: inside("await sealer.seal('x');"), errors: [{ messageId: 'awaits' }, { messageId: 'calls' }] },
		{
			code: inside("const hash = await crypto.subtle.digest('SHA-256', x); await heads.put(hash);"),
			errors: [{ messageId: 'awaits' }, { messageId: 'calls' }]
		},
		{ code: inside('await new Promise((resolve) => resolve());'), errors: [{ messageId: 'awaits' }] },
		{ code: inside('await Promise.all([heads.get(1), work()]);'), errors: [{ messageId: 'awaits' }] },
		{ code: inside('return sealer.seal(1);'), errors: [{ messageId: 'calls' }] },
		{ code: inside("await import('x');"), errors: [{ messageId: 'awaits' }, { messageId: 'calls' }] },
		{
			code: inside('for (const each of all) { await copy.keep(each); }'),
			errors: [{ messageId: 'awaits' }, { messageId: 'calls' }]
		},
		{
			code: 'async function f(database) { await writing(database, [database.heads], async () => { await fetch("/x"); }); }',
			errors: [{ messageId: 'awaits' }, { messageId: 'calls' }]
		},
		{
			code: 'async function f(database) { const rows = work(); await writing(database, [], async () => { await rows.done(); }); }',
			errors: [{ messageId: 'awaits' }]
		}
	]
});
