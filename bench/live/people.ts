// Who takes part, by number: their ids and tokens follow from it, so nobody has to keep a list.
import { createHmac } from 'node:crypto';

/** Signs every token; the server is given the same. */
export const secret = 'only-for-measuring-on-this-machine-0123456789';

/** Who asks, who is asked about the one request, and for whom. */
export const author = 900_000;
export const approver = 900_001;
export const customer = 900_002;
/** As many more as are asked while nobody listens begin here. */
export const absent = 800_000;

export function userId(number: number): string {
  return `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** An id as clients see it. */
export function publicId(prefix: 'usr' | 'req' | 'tkt', uuid: string): string {
  return `${prefix}_${uuid.replaceAll('-', '')}`;
}

/** The UUID in an id as clients see it. */
export function uuidOf(shown: string): string {
  return shown.slice(4).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** A token for two hours, as an identity provider would make it with the shared secret. */
export function tokenOf(number: number): string {
  const exp = Math.floor(Date.now() / 1000) + 7_200;
  const claims = `${encode({ alg: 'HS256' })}.${encode({ sub: userId(number), exp })}`;
  return `${claims}.${createHmac('sha256', secret).update(claims).digest('base64url')}`;
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
