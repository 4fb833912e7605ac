/*
 * A rule of our own: what runs inside a transaction awaits the database alone. In browsers that are not Chromium, awaiting
 * anything else ends the transaction, and what it should keep is lost (ADR 0029).
 */

/** Functions of ours that only ask the database, given it as their first argument. */
const ours = new Set(['mediaOf', 'linksOf', 'endsOf']);

/** Things that take time elsewhere: inside a transaction they are not even called. */
const outside = new Set(['sealer', 'crypto', 'digest', 'fetch', 'setTimeout', 'copy', 'keeper', 'hashOf', 'markOf']);

/** What stands at the very start of a chain of calls and members: `database` in `database.heads.get(id)`. */
function rootOf(node) {
	let current = node;
	while (true) {
		if (current.type === 'CallExpression' && isOurs(current)) return current;
		if (current.type === 'CallExpression') current = current.callee;
		else if (current.type === 'MemberExpression') current = current.object;
		else return current;
	}
}

function isOurs({ callee, arguments: given }) {
	return callee.type === 'Identifier' && ours.has(callee.name) && given[0]?.type === 'Identifier';
}

function isTransaction({ callee }) {
	if (callee.type === 'Identifier') return callee.name === 'writing';
	return callee.type === 'MemberExpression' && callee.property.name === 'transaction';
}

/** @type {import('eslint').Rule.RuleModule} */
export const onlyDatabaseInTransaction = {
	meta: {
		type: 'problem',
		schema: [],
		messages: {
			awaits: 'A transaction awaits the database alone. Do this before it or after it.',
			calls: '{{name}} takes time elsewhere: call it before the transaction or after it.'
		}
	},
	create(context) {
		/** The functions that run inside a transaction, and those within them. */
		const inside = [];

		function isInside(node) {
			return inside.some((work) => work.range[0] <= node.range[0] && node.range[1] <= work.range[1]);
		}

		/** Whether a name is the database, one of its tables, or something that came out of it in this transaction. */
		function isOfDatabase(identifier) {
			if (/database|transaction/i.test(identifier.name)) return true;
			let scope = context.sourceCode.getScope(identifier);
			while (scope !== null && !scope.set.has(identifier.name)) scope = scope.upper;
			return (scope?.set.get(identifier.name)?.defs ?? []).some(({ node, type }) => {
				if (type === 'Variable') return node.init?.type === 'Identifier' && isOfDatabase(node.init);
				return (
					type === 'Parameter' &&
					node.params.some((parameter) =>
						context.sourceCode.getText(parameter.typeAnnotation ?? parameter).includes('PlanDatabase')
					)
				);
			});
		}

		function isDatabaseCall(node) {
			if (node.type !== 'CallExpression') return false;
			const root = rootOf(node);
			return root.type === 'CallExpression' || (root.type === 'Identifier' && isOfDatabase(root));
		}

		return {
			CallExpression(node) {
				const work = node.arguments.at(-1);
				if (isTransaction(node) && /Function/.test(work?.type ?? '')) inside.push(work);
				if (!isInside(node)) return;
				const root = rootOf(node);
				if (root.type === 'Identifier' && outside.has(root.name))
					context.report({ node, messageId: 'calls', data: { name: root.name } });
			},
			AwaitExpression(node) {
				if (isInside(node) && !isDatabaseCall(node.argument)) context.report({ node, messageId: 'awaits' });
			},
			ImportExpression(node) {
				if (isInside(node)) context.report({ node, messageId: 'calls', data: { name: 'import' } });
			}
		};
	}
};
