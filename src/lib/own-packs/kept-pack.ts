import * as v from 'valibot';
import { isRecord } from '#lib/base/json.ts';
import { addOnSchema, packSchema } from '#lib/programme/pack-schema.ts';
import { fileSchema } from './file-schema.ts';
import type { OwnPack } from './pack-file.ts';

/**
 * A pack that this device keeps. It passed every check when it was loaded and has lain under a seal since; here only its
 * shape is looked at, because a newer Steady may know other shapes. Undefined when it has another.
 */
export function readKeptPack(kept: unknown): OwnPack | undefined {
	const read = v.safeParse(fileSchema, kept);
	if (!read.success || !isRecord(read.output.pack)) return undefined;
	const isAddOn = read.output.pack['format'] === 'steady-add-on';
	const pack = v.safeParse(isAddOn ? addOnSchema : packSchema, read.output.pack);
	return pack.success ? { ...read.output, pack: pack.output } : undefined;
}
