// Makes the front page fit a policy that never changes: its script moves into a file, and the policy comes first.
import { policyInPage } from '../../security-headers.js';
import { sha256Of } from './fingerprint.js';

/**
 * Gives the page without scripts in it, and the file that its script moved to.
 * Throws when the page is not as SvelteKit writes it today.
 * @param {string} page
 */
export function strictFrontPage(page) {
	const [whole, script] = only(page, /<script>([\s\S]*?)<\/script>/g);
	const text = `${script.replace(/\n\t{4}/g, '\n').trim()}\n`;
	const name = `_app/immutable/entry/boot.${sha256Of(text).slice(0, 8)}.js`;
	const [kitPolicy] = only(page, /[ \t]*<meta http-equiv="content-security-policy"[^>]*>\n/g);
	const [charset] = only(page, /<meta charset="utf-8" \/>\n/g);
	const policy = `\t\t<meta http-equiv="content-security-policy" content="${policyInPage}" />\n`;
	return {
		page: page
			.replace(kitPolicy, '')
			.replace(charset, () => `${charset}${policy}`)
			.replace(whole, `<script src="/${name}"></script>`),
		script: { name, text }
	};
}

/** @param {string} page @param {RegExp} what */
function only(page, what) {
	const found = [...page.matchAll(what)];
	if (found.length !== 1 || found[0] === undefined) throw new Error(`The page has ${found.length} of ${what.source}.`);
	return found[0];
}
