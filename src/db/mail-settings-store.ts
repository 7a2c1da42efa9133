import { defaultMailSettings, type MailSettings } from '../domain/mail-choices.ts';
import type { Transaction } from './database.ts';

/** How a person wants their mails, in one statement. */
export async function findMailSettings(db: Transaction, userId: string): Promise<MailSettings> {
  const person = await db.user.findUnique({
    where: { id: userId },
    select: { mailSettings: true, mailChoices: { select: { kind: true, delivery: true } } },
    relationLoadStrategy: 'join',
  });
  const kept = person?.mailSettings;
  const { quietFrom, quietUntil } = kept ?? {};
  return {
    choices: new Map(person?.mailChoices.map(({ kind, delivery }) => [kind, delivery])),
    digestMinute: kept?.digestMinute ?? defaultMailSettings.digestMinute,
    quietHours:
      typeof quietFrom === 'number' && typeof quietUntil === 'number'
        ? { from: quietFrom, until: quietUntil }
        : null,
  };
}

/** Keeps all of it. Whoever calls has locked the person. */
export async function saveMailSettings(
  tx: Transaction,
  userId: string,
  { choices, digestMinute, quietHours }: MailSettings,
): Promise<void> {
  const data = {
    digestMinute,
    quietFrom: quietHours?.from ?? null,
    quietUntil: quietHours?.until ?? null,
  };
  await tx.mailSettings.upsert({ where: { userId }, create: { userId, ...data }, update: data });
  await tx.mailChoice.deleteMany({ where: { userId } });
  await tx.mailChoice.createMany({
    data: [...choices].map(([kind, delivery]) => ({ userId, kind, delivery })),
  });
}
