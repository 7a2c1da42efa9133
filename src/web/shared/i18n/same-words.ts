/** The keys that a language must have: those of the English words, with any text. */
export type SameWords<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : SameWords<Words[Key]>;
};
