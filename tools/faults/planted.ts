/** One mistake that somebody could make, and what has to notice it. */
export interface Fault {
	readonly name: string;
	readonly file: string;
	/** Each text stands in the file exactly once: a fault that cannot be planted any more is said aloud. */
	readonly change: readonly { readonly find: string; readonly replace: string }[];
	/** A file of tests that runs without a browser, or a command that has to fail on a site built with the fault. */
	readonly caughtBy: { readonly unit: string } | { readonly site: readonly string[] };
}

const storage = 'src/lib/storage';
const vault = 'src/lib/vault';

/** Every fault that is planted. What is wrong with each is said by its name. */
export const planted: readonly Fault[] = [
	{
		name: 'saves are called done before they reach the disk',
		file: `${storage}/plan-database.ts`,
		change: [{ find: "chromeTransactionDurability: 'strict'", replace: "chromeTransactionDurability: 'relaxed'" }],
		caughtBy: { unit: 'tests/contracts/strict-durability.test.ts' }
	},
	{
		name: 'sealed records are not bound to their place',
		file: `${vault}/boxes.ts`,
		change: [{ find: ' additionalData: bytesOf(JSON.stringify(binding)),', replace: '' }],
		caughtBy: { unit: `${vault}/vault-sealer.test.ts` }
	},
	{
		name: 'the number that makes each sealing another one is always the same',
		file: `${vault}/boxes.ts`,
		change: [
			{
				find: 'const iv = crypto.getRandomValues(new Uint8Array(ivLength));\n\tconst sealed = await crypto.subtle.encrypt',
				replace: 'const iv = new Uint8Array(ivLength);\n\tconst sealed = await crypto.subtle.encrypt'
			}
		],
		caughtBy: { unit: `${vault}/vault-sealer.test.ts` }
	},
	{
		name: 'a save writes over one that came in between',
		file: `${storage}/dexie-plan-store.ts`,
		change: [
			{
				find: 'if (current?.sequence !== before?.head.sequence || current?.hash !== seenMark) return false;',
				replace: 'void current;'
			},
			{ find: 'await database.revisions.add(', replace: 'await database.revisions.put(' }
		],
		caughtBy: { unit: 'tests/contracts/plan-store.test.ts' }
	},
	{
		name: 'a name stands beside its plan in clear',
		file: `${storage}/dexie-plan-store.ts`,
		change: [{ find: '\t\thash: mark,\n\t\tsummary:', replace: '\t\thash: mark + plan.name,\n\t\tsummary:' }],
		caughtBy: { unit: 'tests/contracts/sealed-store.test.ts' }
	},
	{
		name: 'the board of all men opens while a man has the device',
		file: `${storage}/dexie-board-store.ts`,
		change: [{ find: "sealer.mark('', { kind: 'secret', name: 'board' })", replace: 'Promise.resolve(sealer)' }],
		caughtBy: { unit: 'tests/contracts/board-store.test.ts' }
	},
	{
		name: 'a link of the history is not looked at',
		file: `${storage}/read-plan.ts`,
		change: [
			{
				find: "if ((await markOf(parent, { plan, sequence }, sealer)) !== hash) return refuse('damaged');",
				replace: 'void hash;'
			}
		],
		caughtBy: { unit: 'tests/contracts/plan-store.test.ts' }
	},
	{
		name: 'an older change of the vault wins over a newer one',
		file: `${storage}/dexie-vault-store.ts`,
		change: [{ find: "if (generation !== change.base) return refuse('conflict');", replace: 'void generation;' }],
		caughtBy: { unit: 'tests/contracts/vault-store.test.ts' }
	},
	{
		name: 'sleep and a changed clock do not lock',
		file: `${vault}/lock-policy.ts`,
		change: [{ find: ' || Math.abs(wall - steady) > allowedDrift', replace: '' }],
		caughtBy: { unit: `${vault}/lock-policy.test.ts` }
	},
	{
		name: 'sizes tell how much was said',
		file: `${vault}/padding.ts`,
		change: [{ find: 'const step = 4096;', replace: 'const step = 4;' }],
		caughtBy: { unit: `${vault}/vault-sealer.test.ts` }
	},
	{
		name: 'phrases can be tried without end',
		file: `${vault}/tries.ts`,
		change: [{ find: 'if (wrong <= freeTries) return 0;', replace: 'if (wrong >= 0) return 0;' }],
		caughtBy: { unit: `${vault}/tries.test.ts` }
	},
	{
		name: 'the vault key stays while a man has the device',
		file: `${vault}/vault.ts`,
		change: [{ find: 'this.#forgetKeys();\n\t\t\tthis.#man = plan;', replace: 'this.#man = plan;' }],
		caughtBy: { unit: `${vault}/vault.test.ts` }
	},
	{
		name: 'keys can be taken out of the hands of the browser',
		file: `${vault}/roots.ts`,
		change: [{ find: 'algorithm,\n\t\t\tfalse,\n\t\t\tusages', replace: 'algorithm,\n\t\t\ttrue,\n\t\t\tusages' }],
		caughtBy: { unit: `${vault}/vault.test.ts` }
	},
	{
		name: 'a phrase costs next to nothing to guess',
		file: `${vault}/cost.ts`,
		change: [{ find: 'least: 1_000_000', replace: 'least: 1_000' }],
		caughtBy: { unit: `${vault}/cost.test.ts` }
	},
	{
		name: 'what was typed back is not compared',
		file: `${vault}/slot-changes.ts`,
		change: [
			{
				find: 'if (!isPhrase(typed) || readRecoveryCode(code) !== recoveryCode)',
				replace: 'if (readPhrase(typed) === undefined || readRecoveryCode(code) === undefined)'
			}
		],
		caughtBy: { unit: `${vault}/vault.test.ts` }
	},
	{
		name: 'who was removed keeps a way in',
		file: `${vault}/slot-changes.ts`,
		change: [{ find: 'slots: slots.filter((slot) => isOf(kept, slot)), members: kept', replace: 'slots, members' }],
		caughtBy: { unit: `${vault}/slot-changes.test.ts` }
	},
	{
		name: 'the browser may remember what is typed',
		file: 'src/lib/ui/parts/TextField.svelte',
		change: [
			{
				find: 'autocomplete="off"\n\t\t\tspellcheck="false"\n\t\t\taria-describedby={described}\n\t\t\toninput={(event) => oninput',
				replace: 'spellcheck="false"\n\t\t\taria-describedby={described}\n\t\t\toninput={(event) => oninput'
			}
		],
		caughtBy: { unit: 'tests/architecture/fields.test.ts' }
	},
	{
		name: 'a window of an older app may write into a newer database',
		file: `${storage}/fence.ts`,
		change: [{ find: 'refuseNewer(row);\n\t\treturn work();', replace: 'void row;\n\t\treturn work();' }],
		caughtBy: { unit: 'tests/contracts/fence.test.ts' }
	},
	{
		name: 'a backup file is named after a man',
		file: 'src/lib/backup/backups.ts',
		change: [
			{
				find: 'name: fileName(parts.clock.today(), index, shares.length), bytes',
				replace: 'name: Object(plans[0]?.plan).name + fileName(parts.clock.today(), index, shares.length), bytes'
			}
		],
		caughtBy: { unit: 'src/lib/backup/backups.test.ts' }
	},
	{
		name: 'the secret half of the recovery key stays on the device',
		file: 'src/lib/backup/backups.ts',
		change: [
			{
				find: '.toUpperCase();\n\t\t\treturn typed === secret.slice(-typedLetters) ? secrets.keep(serviceKey, recipient)',
				replace:
					'.toUpperCase();\n\t\t\treturn typed === secret.slice(-typedLetters) ? secrets.keep(serviceKey, secret)'
			}
		],
		caughtBy: { unit: 'src/lib/backup/backups.test.ts' }
	},
	{
		name: 'what a backup holds can be read without a key',
		file: 'src/lib/backup/age-box.ts',
		change: [
			{
				find: 'for (const recipient of recipients) encrypter.addRecipient(recipient);\n\treturn new Uint8Array(await encrypter.encrypt(bytes));',
				replace: 'void encrypter;\n\treturn new Uint8Array(bytes);'
			}
		],
		caughtBy: { unit: 'src/lib/backup/backups.test.ts' }
	},
	{
		name: 'a new version takes over while somebody writes',
		file: 'src/service-worker/index.ts',
		change: [
			{
				find: 'event.waitUntil(keepVersion(STEADY_FILES, place))',
				replace: 'event.waitUntil(keepVersion(STEADY_FILES, place).then(() => self.skipWaiting()))'
			}
		],
		caughtBy: { site: ['tests/journeys/updates.spec.ts'] }
	},
	{
		name: 'the worker does not know the fingerprints of its files',
		file: 'tools/site/finish.js',
		change: [{ find: '\tstampWorker(folder);\n', replace: '' }],
		caughtBy: { site: ['build', 'The service worker has no stamp'] }
	},
	{
		name: 'a field of the app is remembered by the browser',
		file: 'src/lib/ui/parts/TextField.svelte',
		change: [
			{
				find: 'maxlength={most}\n\t\t\tautocomplete="off"\n\t\t\tspellcheck="false"\n\t\t\taria-describedby={described}\n\t\t\toninput={(event) => take',
				replace:
					'maxlength={most}\n\t\t\tspellcheck="false"\n\t\t\taria-describedby={described}\n\t\t\toninput={(event) => take'
			}
		],
		caughtBy: { site: ['tests/journeys/canary.spec.ts'] }
	},
	{
		name: 'a month without a note is shown as a month in which nothing happened',
		file: 'src/lib/journey/change-over-time.ts',
		change: [{ find: 'written.has(month) ? 0 : null', replace: 'written.has(month) ? 0 : 0' }],
		caughtBy: { unit: 'src/lib/journey/change-over-time.test.ts' }
	}
];
