import {
  defaultMailSettings,
  type MailDelivery,
  type MailSettings,
} from '../domain/mail-choices.ts';
import type { NoticeKind } from '../domain/notices.ts';
import type { Transaction } from './database.ts';
import type { Statements } from './statements.ts';

/** How a person wants their mails; as if nothing was ever said, for one who is not there. */
export async function findMailSettings(db: Statements, userId: string): Promise<MailSettings> {
  return settingsOf(await findRow(db, userId));
}

/** The same with what clock they live by, in one statement; `null` where there is no such person. */
export async function findMailTimes(
  db: Statements,
  userId: string,
): Promise<{ readonly settings: MailSettings; readonly timeZone: string } | null> {
  const person = await findRow(db, userId);
  return person && { settings: settingsOf(person), timeZone: person.timeZone };
}

interface Row {
  readonly timeZone: string;
  readonly choices: readonly { readonly kind: NoticeKind; readonly delivery: MailDelivery }[];
  /** The rest is null together where nothing was ever said of it. */
  readonly digestMinute: number | null;
  readonly quietFrom: number | null;
  readonly quietUntil: number | null;
}

async function findRow(db: Statements, userId: string): Promise<Row | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT p."timeZone", s."digestMinute", s."quietFrom", s."quietUntil",
           (SELECT coalesce(json_agg(json_build_object('kind', c.kind, 'delivery', c.delivery)), '[]')
              FROM "MailChoice" c WHERE c."userId" = p.id) AS choices
      FROM "User" p LEFT JOIN "MailSettings" s ON s."userId" = p.id
     WHERE p.id = ${userId}::uuid`;
  return row ?? null;
}

function settingsOf(person: Row | null): MailSettings {
  const { quietFrom, quietUntil } = person ?? {};
  return {
    choices: new Map(person?.choices.map(({ kind, delivery }) => [kind, delivery])),
    digestMinute: person?.digestMinute ?? defaultMailSettings.digestMinute,
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
