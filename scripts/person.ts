// `npm run person -- --email ada@example.com --name "Ada Byron" --role ADMIN` adds someone, or
// changes who they are. How the first administrator of a fresh Postgres database comes to be.
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { z } from 'zod';
import { readConfig } from '../src/config.ts';
import { createIdSource } from '../src/db/ids.ts';
import { migrate } from '../src/db/migrate.ts';
import { openDatabase } from '../src/parts.ts';

const usage =
  'Usage: npm run person -- --email <address> --name <name> --role ADMIN|AGENT|END_USER ' +
  '[--ticket-access ALL|GROUPS|ASSIGNED] [--locale en|fr]';

const person = z.object({
  email: z.email().transform((email) => email.toLowerCase()),
  name: z.string().trim().min(1),
  role: z.enum(['ADMIN', 'AGENT', 'END_USER']),
  ticketAccess: z.enum(['ALL', 'GROUPS', 'ASSIGNED']),
  locale: z.enum(['en', 'fr']),
});

const { values } = parseArgs({
  options: {
    email: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string' },
    'ticket-access': { type: 'string', default: 'ALL' },
    locale: { type: 'string', default: 'en' },
  },
});
const parsed = person.safeParse({ ...values, ticketAccess: values['ticket-access'] });

if (!parsed.success) {
  console.error(usage);
  process.exitCode = 2;
} else {
  try {
    const db = await openDatabase(readConfig(), pino({ level: 'warn' }));
    await migrate(db);
    const createdAt = new Date();
    await db.prisma.user.upsert({
      where: { email: parsed.data.email },
      create: { id: createIdSource()(createdAt), createdAt, ...parsed.data },
      update: { ...parsed.data, active: true },
    });
    await db.close();
    console.log(`${parsed.data.name} <${parsed.data.email}> is ${parsed.data.role}.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
