import PostalMime, { addressParser } from 'postal-mime';
import type { ReceivedHeader } from '../../domain/reply-sender.ts';

/** What of a received mail matters here. */
export interface ReceivedMail {
  readonly headers: readonly ReceivedHeader[];
  /** The one address that it says to be from; `''` where that is not one. */
  readonly from: string;
  /** Every address that it was sent to. */
  readonly to: readonly string[];
  /** Without angle brackets; `''` where it has none. */
  readonly messageId: string;
  /** Of its part that is plain text; `''` where it has none. */
  readonly text: string;
}

const recipientFields = ['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to'];

/** Reads a message as it came over the wire: RFC 5322 and MIME. Attachments are left aside. */
export async function readMail(raw: Uint8Array): Promise<ReceivedMail> {
  const mail = await PostalMime.parse(raw, { maxNestingDepth: 20, maxHeadersSize: 200_000 });
  const headers = mail.headers.map(({ key, value }) => ({ name: key.toLowerCase(), value }));
  const valuesOf = (name: string) =>
    headers.filter((header) => header.name === name).map(({ value }) => value);
  const from = valuesOf('from').flatMap(addressesIn);
  return {
    headers,
    from: from.length === 1 ? (from[0] ?? '') : '',
    to: recipientFields.flatMap(valuesOf).flatMap(addressesIn),
    messageId: (mail.messageId ?? '').replace(/^<|>$/g, ''),
    text: mail.text ?? '',
  };
}

function addressesIn(value: string): string[] {
  return addressParser(value, { flatten: true }).flatMap(({ address }) => address ?? []);
}
