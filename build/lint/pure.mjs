const LOCAL_GETTER =
  /^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|Year|TimezoneOffset)$/;
const LOCAL_TEXT = /^to(Locale\w*|DateString|TimeString)$/;

const nameOf = (node) => {
  if (!node.computed && node.property.type === 'Identifier') return node.property.name;
  return node.property.type === 'Literal' ? String(node.property.value) : '';
};

/** shared/ computes from what it is given: no clock, no chance, no place it happens to run in. */
export const pure = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      clock: 'shared/ has no clock: the moment comes in as a value.',
      chance: 'shared/ has no randomness: identifiers and nonces come in as values.',
      place: '"{{name}}" answers by the time zone or language of the computer; reckon in office time.',
    },
  },
  create(context) {
    return {
      NewExpression(node) {
        if (node.callee.type !== 'Identifier' || node.callee.name !== 'Date') return;
        if (node.arguments.length === 0) context.report({ node, messageId: 'clock' });
        // new Date(2026, 0, 1) reads its numbers in the zone of the computer.
        if (node.arguments.length > 1) {
          context.report({ node, messageId: 'place', data: { name: 'new Date(y, m, d)' } });
        }
      },
      "CallExpression[callee.name='Date']": (node) => context.report({ node, messageId: 'clock' }),
      MemberExpression(node) {
        const name = nameOf(node);
        const owner = node.object.type === 'Identifier' ? node.object.name : '';
        if (owner === 'Date' && name === 'now') context.report({ node, messageId: 'clock' });
        else if (owner === 'Math' && name === 'random') context.report({ node, messageId: 'chance' });
        else if (LOCAL_GETTER.test(name) || LOCAL_TEXT.test(name)) {
          context.report({ node, messageId: 'place', data: { name } });
        }
      },
    };
  },
};
