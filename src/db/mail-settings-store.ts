import { defaultMailSettings, type MailSettings } from '../domain/mail-choices.ts';
import type { Transaction } from './database.ts';

/** How a person wants their mails; as if nothing was ever said, for one who is not there. */
export async function findMailSettings(db: Transaction, userId: string): Promise<MailSettings> {
  return settingsOf(await findRow(db, userId));
}

/** The same with what clock they live by, in one statement; `null` where there is no such person. */
export async function findMailTimes(
  db: Transaction,
  userId: string,
): Promise<{ readonly settings: MailSettings; readonly timeZone: string } | null> {
  const person = await findRow(db, userId);
  return person && { settings: settingsOf(person), timeZone: person.timeZone };
}

function findRow(db: Transaction, userId: string) {
  return db.user.findUnique({
    where: { id: userId },
    select: {
      timeZone: true,
      mailSettings: true,
      mailChoices: { select: { kind: true, delivery: true } },
    },
    relationLoadStrategy: 'join',
  });
}

function settingsOf(person: Awaited<ReturnType<typeof findRow>>): MailSettings {
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
