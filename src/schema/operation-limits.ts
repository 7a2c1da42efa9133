/** What an operation may ask for at most: rows times fields, how deep, and how many fields side by side. */
export const operationLimits = { complexity: 50_000, depth: 15, breadth: 300 } as const;

/** A document has at most so many tokens. */
export const maxTokens = 3_000;
