import type { Digest } from '#lib/plan/revisions.ts';

/**
 * Ids for the parts of a file, made from the plan's own id: the same part of the same plan has the same id in each file, so that
 * another system finds it again. The id of the plan cannot be read from them.
 */
export async function namesFor(
	plan: string,
	parts: readonly string[],
	digest: Digest
): Promise<(part: string) => string> {
	const named = await Promise.all(parts.map(async (part) => [part, asUuid(await digest(`${plan}/${part}`))] as const));
	const names = new Map(named);
	return (part) => {
		const name = names.get(part);
		if (name === undefined) throw new Error('A part of the file has no id.');
		return name;
	};
}

/** The first 122 bits of a hash as a UUID of version 8, which is for ids of one's own making (RFC 9562, 5.8). */
function asUuid(hash: string): string {
	const variant = ((Number.parseInt(hash.charAt(16), 16) & 3) | 8).toString(16);
	return [
		hash.slice(0, 8),
		hash.slice(8, 12),
		`8${hash.slice(13, 16)}`,
		`${variant}${hash.slice(17, 20)}`,
		hash.slice(20, 32)
	].join('-');
}
