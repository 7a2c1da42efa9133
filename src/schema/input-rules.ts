// What the inputs' fields have in common, for the validation plugin.
import { z } from 'zod';
import { limits } from '../domain/limits.ts';
import { isMailAddress } from '../domain/mail-address.ts';
import { isTimeZone } from '../domain/time-of-day.ts';

/** Text that a person wrote: trimmed, not empty, not longer than it may be, storable. */
export function text(max: number) {
  return z
    .string()
    .trim()
    .min(1, 'Write something here.')
    .max(max, `Use at most ${String(max)} characters.`)
    .refine((value) => !value.includes('\0') && value.isWellFormed(), {
      message: 'This has characters that are not text.',
    });
}

/** The same where it may be left out; blank means left out. */
export function optionalText(max: number) {
  return z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? null : value),
    text(max).nullish(),
  );
}

/** The same in one line, for what is shown in lists and in a mail's subject. */
export function line(max: number) {
  const oneLine = z.string().regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'Write it in one line.');
  // In this order, so that one mistake is told once.
  return text(max).pipe(oneLine);
}

/** The same where it may be left out; blank means left out. */
export function optionalLine(max: number) {
  return z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? null : value),
    line(max).nullish(),
  );
}

/**
 * An e-mail address, in lower case. A line break in it could begin a header of a mail's own, so it
 * is refused even where trimming would take it away.
 */
export const emailAddress = z
  .string()
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'Write it in one line.')
  .pipe(z.string().trim().toLowerCase())
  .pipe(z.string().max(limits.email, `Use at most ${String(limits.email)} characters.`))
  .pipe(z.email('This is not an e-mail address.'))
  .pipe(z.string().refine(isMailAddress, 'Write the plain address of one mailbox.'));

/** As its IANA name has it: `Europe/Paris`. */
export const timeZone = z
  .string()
  .refine(
    (name) => name.length <= limits.timeZone && isTimeZone(name),
    'Use the IANA name of a time zone, like Europe/Paris.',
  );

/** A time of day as a clock shows it. */
export const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time of day like 08:00 or 22:30.');

/** In minutes after midnight. */
export function minuteOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

export const idempotencyKey = text(limits.idempotencyKey).nullish();

export const expectedRevision = z.int().min(1, 'A revision is 1 or more.').nullish();
