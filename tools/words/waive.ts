/** Waivers: a fault that stays, with the reason why. A waiver that no fault needs is a fault itself. */
import type { KeyedFinding } from '#lib/gate/he-forms.ts';
import { fault } from '#lib/gate/text.ts';
import { baseOf } from './register.ts';

/** Lets one rule pass at one key. */
export interface Waiver {
	readonly key: string;
	readonly rule: number;
	readonly reason: string;
}

/** The findings that no waiver covers, and a fault for each waiver that is not needed or gives no reason. */
export function waive(findings: readonly KeyedFinding[], waivers: readonly Waiver[]): readonly KeyedFinding[] {
	// A waiver of a text that counts holds for its forms in languages that have more forms.
	const covers = (waiver: Waiver, { key, rule }: KeyedFinding) =>
		waiver.rule === rule && (waiver.key === key || waiver.key === baseOf(key));
	return [
		...findings.filter((finding) => !waivers.some((waiver) => covers(waiver, finding))),
		...waivers
			.filter((waiver) => !findings.some((finding) => covers(waiver, finding)))
			.map(({ key, rule }) => ({ key, ...fault(rule, 'has a waiver that nothing needs: take it out') })),
		...waivers
			.filter(({ reason }) => reason.trim().split(/\s+/).length < 3)
			.map(({ key, rule }) => ({ key, ...fault(rule, 'has a waiver without a reason') }))
	];
}
