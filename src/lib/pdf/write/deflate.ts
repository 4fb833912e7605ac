import { zlibSync } from 'fflate';
import { bytesOf } from './syntax.ts';

/** Half the time of the packer's usual effort, for a three-hundredth more bytes (`npm run bench -- pdf`). */
const effort = { level: 3 } as const;

/** Packs a content with the library's own packer, by itself: so that a picture is packed once for all papers. */
export function deflate(content: string | Uint8Array): Uint8Array {
	return zlibSync(typeof content === 'string' ? bytesOf(content) : content, effort);
}
