import { canonicalJson } from '#lib/base/json.ts';
import type { OwnPack } from './pack-file.ts';

/** Whether two files say the same to a man and to staff. Who signed them off, and when, may differ. */
export function isSamePack(one: OwnPack, other: OwnPack): boolean {
	const said = ({ signedOff, ...rest }: OwnPack) => canonicalJson({ ...rest, signedOff: signedOff.by !== '' });
	return said(one) === said(other);
}
