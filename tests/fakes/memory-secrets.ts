import { refuse, succeed } from '#lib/base/result.ts';
import type { Secrets } from '#lib/ports/secrets.ts';

/** What only staff may read, in memory, with a lock that a test can close. */
export interface MemorySecrets extends Secrets {
	isLocked: boolean;
	readonly put: (name: string, value: unknown) => void;
}

export function createMemorySecrets(): MemorySecrets {
	const kept = new Map<string, string>();
	const secrets: MemorySecrets = {
		isLocked: false,
		put: (name, value) => void kept.set(name, JSON.stringify(value)),
		read: async (name) => {
			if (secrets.isLocked) return refuse('locked');
			const text = kept.get(name);
			return succeed(text === undefined ? undefined : JSON.parse(text));
		},
		keep: async (name, value) => {
			if (secrets.isLocked) return refuse('locked');
			kept.set(name, JSON.stringify(value));
			return succeed(null);
		}
	};
	return secrets;
}
