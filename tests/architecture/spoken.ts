import { parse } from 'svelte/compiler';

/** Attributes and properties whose text a person sees or hears. */
const spoken = new Set([
	'aria-label',
	'aria-description',
	'aria-roledescription',
	'aria-valuetext',
	'aria-placeholder',
	'title',
	'alt',
	'placeholder',
	'label',
	'legend',
	'heading',
	'hint',
	'lead',
	'words',
	'more',
	'summary'
]);

const letters = /\p{L}{2,}/u;

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
	return typeof value === 'object' && value !== null;
}

/** The nodes right below a node, in any of its fields. */
function below(node: Node): readonly Node[] {
	return Object.values(node)
		.flatMap((value) => (Array.isArray(value) ? value : [value]))
		.filter(isNode);
}

/** Texts that an expression says by itself: not those it hands to a function, nor the ids it looks things up by. */
function saidBy(expression: unknown): readonly string[] {
	if (!isNode(expression)) return [];
	switch (expression['type']) {
		case 'Literal':
			return typeof expression['value'] === 'string' ? [expression['value']] : [];
		case 'TemplateLiteral':
			return below(expression).flatMap((part) =>
				part['type'] === 'TemplateElement' && isNode(part['value']) ? [String(part['value']['cooked'])] : saidBy(part)
			);
		case 'ConditionalExpression':
			return [...saidBy(expression['consequent']), ...saidBy(expression['alternate'])];
		case 'LogicalExpression':
		case 'BinaryExpression':
			return /^[=!<>]/.test(String(expression['operator']))
				? []
				: [...saidBy(expression['left']), ...saidBy(expression['right'])];
		default:
			return [];
	}
}

function textsIn(node: Node): readonly string[] {
	switch (node['type']) {
		case 'Text':
			return [String(node['data'])];
		case 'ExpressionTag':
			return saidBy(node['expression']);
		case 'Attribute':
			if (!spoken.has(String(node['name']))) return [];
			return below(node).flatMap(textsIn);
		default:
			return below(node).flatMap(textsIn);
	}
}

/** Every text that a component says by itself, on the screen or to a screen reader, instead of looking it up by id. */
export function spokenTexts(source: string): readonly string[] {
	const { fragment } = parse(source, { modern: true });
	return below({ fragment })
		.flatMap(textsIn)
		.filter((text) => letters.test(text))
		.map((text) => text.trim());
}
