import { killInTheMiddle } from '../kills.ts';
import type { Part } from '../part.ts';

/** So many kills are on one device, then another is taken. */
const onOneDevice = 10;

export const kills: Part = {
	name: 'kills',
	what: 'the browser is killed in the middle of saving',
	times: 200,
	run: async ({ baseURL, times, tell }) => {
		const all = { tried: 0, survived: 0, lost: 0, torn: 0, acknowledged: 0 };
		const troubles: string[] = [];
		for (let left = times; left > 0; left -= onOneDevice) {
			const { troubles: more, ...report } = await killInTheMiddle(baseURL, Math.min(left, onOneDevice));
			all.tried += report.tried;
			all.survived += report.survived;
			all.lost += report.lost;
			all.torn += report.torn;
			all.acknowledged += report.acknowledged;
			troubles.push(...more);
			tell(`${all.tried} of ${times} kills, ${all.acknowledged} saves said, ${all.lost} lost, ${all.torn} torn`);
		}
		const { torn, acknowledged, ...counted } = all;
		return { ...counted, troubles, figures: { torn, acknowledged } };
	}
};
