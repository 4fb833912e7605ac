/** The words behind the guard on free text. British English; another language needs lists of its own. */

export const monthNames: readonly string[] = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december'
];

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that carry a capital and name nobody who was hurt. */
export const capitalWords: ReadonlySet<string> = new Set([
	...monthNames,
	...list(`
		monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
		i english welsh scottish irish british england wales scotland ireland britain uk christmas easter boxing new year
		god church bible allah ramadan eid diwali mum mummy dad daddy nan nana nanna gran grandma grandad granny auntie aunt
		uncle steady samaritans circle nhs tv dvd xbox playstation nintendo facebook youtube whatsapp instagram tiktok google
		internet wifi ok doctor nurse staff police probation social worker bus
	`)
]);

/** First names that are no other word: they are known in small letters and at the start of a sentence too. */
export const firstNames: ReadonlySet<string> = list(`
	aaron abdul abigail adam adrian ahmed aisha alan alex alexander alfie ali alice alicia amanda amelia amy andrea andrew
	angela anna anne anthony archie arthur ashley barbara barry ben benjamin bethany beth brandon brian callum cameron carl
	carol caroline catherine charlie charlotte chelsea chloe chris christine christopher claire clare colin connor craig daniel
	darren dave david deborah debbie declan denise dennis derek diane donna dorothy dylan eddie edward eileen eleanor elena
	elizabeth ellie emily emma erin ethan evie fatima fiona freddie gareth gary gavin gemma geoff george georgia gillian
	graham hannah harriet harry hassan hayley heather helen henry hussein ian ibrahim imran isaac isabella isla jacob jade
	jake james jamie jane janet janice jasmine jason jayden jean jeff jennifer jenny jessica jess jill joan joanne joe john
	jonathan jordan joseph josh joshua joyce judith julia julie karen kate katherine kathleen katie kayleigh keith kelly ken
	kenneth kerry kevin kieran kim kirsty kyle laura lauren leah leanne lee leo lewis liam lillian lily linda lindsey lisa
	logan lorraine louise lucas lucy luke lynn maisie malcolm margaret maria marie martin mary maryam matt matthew maureen
	megan melanie melissa mia michael michelle mike millie mohammed mohammad molly muhammad nasreen natalie natasha nathan neil
	nicola nicole nigel noah oliver olivia oscar owen patricia patrick paul pauline peter phil philip phoebe pamela priya
	rachel raymond rebecca reece rhys richard rita rob robert robyn roger ronald ross roy ruby ruth ryan sally sam samantha
	samuel sandra sara sarah scott sean shannon sharon sheila shirley simon sofia sophia sophie stacey stephanie stephen
	steve steven stuart susan suzanne tamara tanya tara teresa terry theo thomas tim timothy tina toby tom tommy tony tracey
	tracy trevor tyler valerie vanessa vera vicky victoria wayne wendy william yasmin yusuf yvonne zach zara zoe
`);
