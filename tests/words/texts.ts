import type { Check, Text } from '#lib/gate/text.ts';

/** An easy card in en-GB that says this, or another text. */
export function textOf(text: string, other: Partial<Text> = {}): Text {
	return { key: 'a-card', text, kind: 'card', register: 'easy', voice: 'i', level: 2, language: 'en-GB', ...other };
}

/** What a rule finds, shortly: "1 X", "1 W". */
export function found(check: Check, text: string, other: Partial<Text> = {}): readonly string[] {
	return check(textOf(text, other)).map(({ rule, level }) => `${rule} ${level}`);
}
