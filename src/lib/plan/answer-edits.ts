import {
	mapParts,
	type AgreeAnswer,
	type Answer,
	type AnswerOf,
	type MapAnswer,
	type OwnCard,
	type PeopleAnswer,
	type Person,
	type Place,
	type Rung,
	type SaidBy,
	type Strength
} from './answers.ts';

/** Puts a sorted card in one of the three places; the same place again takes it up. */
export function sortCard(answer: AnswerOf<'sort'>, card: string, place: Place): Answer {
	const others = Object.entries(answer.places).filter(([id]) => id !== card);
	const isSame = answer.places[card] === place;
	return { ...answer, places: Object.fromEntries(isSame ? others : [...others, [card, place]]) };
}

/** Adds a card in his own words to an answer of a kind that takes some. */
export function addOwnCard(answer: Answer, card: OwnCard): Answer {
	return 'own' in answer ? { ...answer, own: [...answer.own, card] } : answer;
}

/** Changes his own words on a card he made; its id, and so every place that names it, stays. */
export function rewordOwnCard(answer: Answer, card: OwnCard): Answer {
	return 'own' in answer ? { ...answer, own: answer.own.map((old) => (old.id === card.id ? card : old)) } : answer;
}

/** A helper with nothing but a role yet. */
export function newPerson(id: string, role: string): Person {
	return { id, role, name: '', phone: '', when: '', asked: false };
}

/** Whether nothing was said of a helper but the role. */
export function isBlankPerson(person: Person): boolean {
	return person.name.trim() === '' && person.phone.trim() === '' && person.when.trim() === '' && !person.asked;
}

/**
 * A tap on a role: adds a helper with it, or takes back a helper of whom nothing more was said. A helper with a name or
 * a number stays: that one is taken away on the helper's own page.
 */
export function toggleRole(answer: PeopleAnswer, role: string, newId: string): PeopleAnswer {
	const holders = answer.people.filter((person) => person.role === role);
	if (holders.length === 0) return { ...answer, people: [...answer.people, newPerson(newId, role)] };
	return { ...answer, people: answer.people.filter((person) => person.role !== role || !isBlankPerson(person)) };
}

/** Changes what is known of one helper. */
export function changePerson(answer: PeopleAnswer, id: string, fields: Partial<Omit<Person, 'id'>>): PeopleAnswer {
	return { ...answer, people: answer.people.map((person) => (person.id === id ? { ...person, ...fields } : person)) };
}

/** Takes a helper away. */
export function removePerson(answer: PeopleAnswer, id: string): PeopleAnswer {
	return { ...answer, people: answer.people.filter((person) => person.id !== id) };
}

/** Moves a helper up (-1) or down (1) in the call order. */
export function moveHelper(answer: PeopleAnswer, id: string, by: -1 | 1): PeopleAnswer {
	const from = answer.people.findIndex((person) => person.id === id);
	const [person, other] = [answer.people[from], answer.people[from + by]];
	if (person === undefined || other === undefined) return answer;
	const people = answer.people.map((held, index) => (index === from ? other : index === from + by ? person : held));
	return { ...answer, people };
}

/** Says who does a rung of a ladder, or by when. */
export function planRung(
	answer: AnswerOf<'ladder'>,
	card: string,
	fields: Partial<Pick<Rung, 'who' | 'when'>>
): Answer {
	return { ...answer, rungs: answer.rungs.map((rung) => (rung.card === card ? { ...rung, ...fields } : rung)) };
}

/** Says how strong a feeling is; the same again takes it back. */
export function setStrength<Of extends AnswerOf<'feelings' | 'map'>>(
	answer: Of,
	feeling: string,
	strength: Strength
): Of {
	const others = Object.entries(answer.strength).filter(([id]) => id !== feeling);
	const isSame = answer.strength[feeling] === strength;
	return { ...answer, strength: Object.fromEntries(isSame ? others : [...others, [feeling, strength]]) };
}

/** A map with each of its lists of cards changed in the same way. */
export function withEach(answer: MapAnswer, change: (cards: readonly string[]) => readonly string[]): MapAnswer {
	return mapParts.reduce((changed, part) => ({ ...changed, [part]: change(answer[part]) }), answer);
}

/** Says yes, no or could not answer; the same again takes it back. */
export function setAgreed(answer: AgreeAnswer, agreed: NonNullable<AgreeAnswer['agreed']>): AgreeAnswer {
	return { ...answer, agreed: answer.agreed === agreed ? null : agreed };
}

/** Says whose words an answer is. */
export function saidBy(answer: Answer, by: SaidBy): Answer {
	return { ...answer, by };
}
