import { sotsecIdV1 } from '#lib/packs/sotsec-id/v1/pack.ts';
import { easyEnGb, plainEnGb } from '#lib/packs/sotsec-id/v1/words.en-GB.ts';
import { composeProgramme } from '#lib/programme/programme.ts';
import type { LoadedProgramme } from '#lib/session/programmes.ts';

let loaded: LoadedProgramme | undefined;

/** The default pack with its words, composed once. */
export function loadSotsecId(): LoadedProgramme {
	loaded ??= {
		programme: composeProgramme(sotsecIdV1),
		languages: [{ language: 'en-GB', easy: easyEnGb, plain: plainEnGb }]
	};
	return loaded;
}
