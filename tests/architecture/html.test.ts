import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

it('lint refuses raw HTML in a component', { timeout: 120_000 }, async () => {
	const lint = new ESLint();
	const rulesIn = async (code: string) =>
		(await lint.lintText(code, { filePath: 'src/lib/ui/parts/Made.svelte' })).flatMap(({ messages }) =>
			messages.map(({ ruleId }) => ruleId)
		);
	expect(await rulesIn('<p>{@html "<b>words</b>"}</p>\n')).toContain('svelte/no-at-html-tags');
	expect(await rulesIn('<p>{"words"}</p>\n')).not.toContain('svelte/no-at-html-tags');
});
