/** What has an id that clients see, and how that id begins. */
export const idPrefixes = {
  User: 'usr',
  Group: 'grp',
  Ticket: 'tkt',
  ApprovalRequest: 'req',
  Assignment: 'asg',
  Comment: 'com',
  RequestEvent: 'evt',
  RequestKind: 'knd',
  Policy: 'pol',
  OutOfOffice: 'abs',
  UndeliverableMail: 'udm',
} as const;

export type IdType = keyof typeof idPrefixes;

const publicId = /^([a-z]{3})_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/;

/** The id that clients see: `req_` and the UUID's 32 hex digits. */
export function toPublicId(type: IdType, uuid: string): string {
  return `${idPrefixes[type]}_${uuid.replaceAll('-', '')}`;
}

/** The type and UUID of an id that clients see, or `null` for anything else. */
export function parsePublicId(id: string): { type: IdType; uuid: string } | null {
  const [, prefix, ...parts] = publicId.exec(id) ?? [];
  const types = Object.keys(idPrefixes) as IdType[];
  const type = types.find((candidate) => idPrefixes[candidate] === prefix);
  return type ? { type, uuid: parts.join('-') } : null;
}
