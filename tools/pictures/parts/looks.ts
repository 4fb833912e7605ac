import { colours, manPaints } from '../path.ts';

/** How hair, or what is worn on the head, is shaped. */
type HairStyle =
	'short' | 'crop' | 'side' | 'curly' | 'afro' | 'bald' | 'receding' | 'bob' | 'long' | 'bun' | 'scarf' | 'turban';

/** How one adult looks. */
export type Look = {
	readonly skin: string;
	readonly hair: HairStyle;
	readonly hairColour: string;
	readonly top: string;
	readonly legs: string;
	readonly beard?: 'full';
	readonly glasses?: boolean;
	/** Fuller face and body. */
	readonly broad?: boolean;
};

const { skinTan, skinBrown, skinPale, skinWarm, ink, brown, grey, straw, navy } = colours;

/** The men and women who appear in the pictures. The man of the plan is `sam`, in blue: he can look like the reader. */
export const people = {
	sam: { skin: manPaints.skin, hair: 'short', hairColour: manPaints.hair, top: colours.blue, legs: navy },
	dev: { skin: skinBrown, hair: 'short', hairColour: ink, top: colours.blue, legs: navy },
	lee: { skin: skinPale, hair: 'side', hairColour: brown, top: colours.blue, legs: navy },
	obi: { skin: skinBrown, hair: 'afro', hairColour: ink, top: colours.yellow, legs: navy },
	ray: { skin: skinPale, hair: 'receding', hairColour: grey, top: colours.green, legs: brown, glasses: true },
	tom: { skin: skinWarm, hair: 'bald', hairColour: brown, top: colours.orange, legs: navy, beard: 'full', broad: true },
	ali: { skin: skinTan, hair: 'crop', hairColour: brown, top: colours.green, legs: navy, beard: 'full' },
	jas: {
		skin: skinBrown,
		hair: 'turban',
		hairColour: colours.orange,
		top: colours.lightBlue,
		legs: navy,
		beard: 'full'
	},
	kit: { skin: skinPale, hair: 'curly', hairColour: straw, top: colours.red, legs: navy, broad: true },
	ann: { skin: skinPale, hair: 'bob', hairColour: brown, top: colours.green, legs: navy },
	mia: { skin: skinBrown, hair: 'bun', hairColour: ink, top: colours.red, legs: navy },
	sue: { skin: skinWarm, hair: 'bob', hairColour: grey, top: colours.orange, legs: navy, glasses: true },
	eve: { skin: skinBrown, hair: 'long', hairColour: ink, top: colours.yellow, legs: navy },
	zara: { skin: skinTan, hair: 'scarf', hairColour: colours.green, top: colours.green, legs: navy }
} satisfies Record<string, Look>;

/** The same person in another top. */
export function wearing(look: Look, top: string): Look {
	return { ...look, top };
}

/** Whether this is the man of the plan, who can look like the reader. */
export function isTheMan({ skin }: Look): boolean {
	return skin === manPaints.skin;
}
