import type { Random } from './random.ts';

const subjects = ['Refund for order', 'Access for ticket', 'Exception for order', 'Replacement of'];
const words =
  'the customer wrote that order arrived late and box was open we checked with warehouse they agree it should be paid back please decide before end of week photos are in ticket price includes shipping nobody else has asked for this so far account is in good standing we did same last year'.split(
    ' ',
  );

export function subject(random: Random): string {
  return `${random.pick(subjects)} ${String(10_000 + random.below(90_000))}`;
}

/** Some sentence of about so many characters. */
export function sentence(random: Random, length: number): string {
  let text = random.pick(words);
  while (text.length < length) text += ` ${random.pick(words)}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
