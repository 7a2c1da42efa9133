// One mutation with many inputs, in as few requests as they fit in: each input has a result of its own.

/** What a result says where the mutation refuses. */
const refusal =
  '... on Error { code message } ... on InvalidInputError { fields { path message } }';

/**
 * What is sent together: a request may be 200,000 bytes long, and cost only so much, which is as
 * much as a dozen mutations do.
 */
export function inBodies(inputs: readonly unknown[]): unknown[][] {
  const bodies: unknown[][] = [];
  let room = 0;
  for (const input of inputs) {
    const size = Math.max(15_000, Buffer.byteLength(JSON.stringify([input])));
    if (size > room) {
      bodies.push([]);
      room = 180_000;
    }
    bodies.at(-1)!.push(input);
    room -= size;
  }
  return bodies;
}

/** The mutation once for each of these inputs, which are its variables `input0`, `input1` … */
export function operationOf(mutation: string, inputType: string, inputs: readonly unknown[]) {
  const many = mutation.endsWith('Many')
    ? `... on A${mutation.slice(1)}Payload { results { __typename ${refusal} } }`
    : '';
  const numbers = inputs.map((_, index) => String(index));
  const declared = numbers.map((n) => `$input${n}: ${inputType}`);
  const results = numbers.map(
    (n) => `result${n}: ${mutation}(input: $input${n}) { __typename ${refusal} ${many} }`,
  );
  return {
    query: `mutation (${declared.join(', ')}) { ${results.join(' ')} }`,
    variables: Object.fromEntries(inputs.map((input, index) => [`input${String(index)}`, input])),
  };
}

/** Which of the inputs an error about a variable names. */
export function inputNamedIn(message: string): number | undefined {
  const [, index] = /^Variable "\$input(\d+)"/.exec(message) ?? [];
  return index === undefined ? undefined : Number(index);
}
