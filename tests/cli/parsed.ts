import { isRecord } from '#lib/base/json.ts';

function read(text: string): Readonly<Record<string, unknown>> {
	const value: unknown = JSON.parse(text);
	if (!isRecord(value)) throw new Error('One JSON object was expected.');
	return value;
}

/** What the commands say, read as a script of a service would read it. */
export const said = {
	gaps: (text: string): readonly Readonly<Record<string, unknown>>[] => {
		const { gaps, valid } = read(text);
		if (valid !== true || !Array.isArray(gaps)) throw new Error('A list of gaps was expected.');
		return gaps.filter(isRecord);
	},
	printed: (text: string) => {
		const { pages, bytes, version } = read(text);
		return { pages: Number(pages), bytes: Number(bytes), version: Number(version) };
	},
	attachmentWords: (text: string): string | undefined => {
		const { attachmentWords } = read(text);
		return attachmentWords === undefined ? undefined : String(attachmentWords);
	},
	chosenCards: (text: string): number => {
		const { answers } = read(text);
		if (!isRecord(answers)) return 0;
		return Object.values(answers).reduce<number>(
			(sum, answer) => sum + (isRecord(answer) && Array.isArray(answer['chosen']) ? answer['chosen'].length : 0),
			0
		);
	}
};
