import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale, UserRole } from '../domain/people.ts';

const clients = ['workspace', 'portal'] as const;
type Client = (typeof clients)[number];

/** The built web clients. */
export interface WebClients {
  /** The folder of what their pages load. */
  readonly assets: string;
  /** The page that starts the client of somebody in this role, in their language. */
  pageFor(person: { readonly role: UserRole; readonly locale: Locale }): Promise<string>;
}

/** There is nothing to serve. */
export class WebClientsMissingError extends Error {
  constructor(folder: string) {
    super(`The web clients are not built: ${folder} has no pages. Run: npm run build`);
    this.name = 'WebClientsMissingError';
  }
}

interface Page {
  readonly html: string;
  readonly writtenAt: number;
}

/**
 * The clients that `npm run build` has put into this folder.
 *
 * @throws WebClientsMissingError when they are not there
 */
export function openWebClients(folder: string): WebClients {
  const fileOf = (client: Client) => join(folder, client, 'index.html');
  const pages = new Map<Client, Page>();
  for (const client of clients) {
    try {
      pages.set(client, { html: readFileSync(fileOf(client), 'utf8'), writtenAt: 0 });
    } catch {
      throw new WebClientsMissingError(folder);
    }
  }

  /** As it is now, or as it was last where it is being built anew. */
  async function pageOf(client: Client): Promise<string> {
    const known = pages.get(client);
    try {
      const { mtimeMs: writtenAt } = await stat(fileOf(client));
      if (known?.writtenAt === writtenAt) return known.html;
      const html = await readFile(fileOf(client), 'utf8');
      pages.set(client, { html, writtenAt });
      return html;
    } catch (error) {
      if (!known) throw error;
      return known.html;
    }
  }

  return {
    assets: join(folder, 'assets'),
    async pageFor({ role, locale }) {
      const html = await pageOf(role === 'END_USER' ? 'portal' : 'workspace');
      return html.replace('<html lang="en">', `<html lang="${locale}">`);
    },
  };
}
