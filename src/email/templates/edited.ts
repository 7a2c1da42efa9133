import type { Fact, Letter, Listing } from '../letter.ts';
import { oneLine } from '../mail.ts';
import { formatMoment } from '../moment.ts';
import type { Reader } from '../reader.ts';
import { shortened, shown } from '../shortened.ts';
import { editedWords } from './edited-words.ts';
import { requestLetter, type RequestMail } from './request-letter.ts';
import { requestWords } from './request-words.ts';

/** One thing that was changed, as it is shown: `null` where there was or is nothing. */
export interface Change {
  /** Where it is `subject`, `message`, `dueAt`…, the mail has its own words for the label. */
  readonly field?: string;
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** The request as it now is, and what is different. */
export interface EditedMail extends RequestMail {
  readonly changes: readonly Change[];
  /** Whether decisions made before the change count no more. */
  readonly decisionsFell: boolean;
}

/** To the approvers: the request is no longer what they were asked. */
export function editedMail(reader: Reader, mail: EditedMail): Letter {
  const { locale } = reader;
  const say = editedWords[locale];
  const what = mail.decisionsFell ? say.decisionsFell : say.decisionsCount;
  return requestLetter(reader, mail, {
    subject: say.subject(mail.subject),
    lead: say.lead(mail.createdBy),
    namesCreator: true,
    parts: [...changes(reader, mail), { what, words: null }],
    label: requestWords[locale].review,
    footnote: say.footnote,
  });
}

function changes(reader: Reader, mail: EditedMail): Listing[] {
  if (mail.changes.length === 0) return [];
  const items = mail.changes.map((change) => asFact(reader, change));
  return [{ heading: editedWords[reader.locale].changes, items }];
}

function asFact(reader: Reader, { field, label, from, to }: Change): Fact {
  const { labels, nothing } = editedWords[reader.locale];
  const asText = (value: string | null) => {
    if (value === null) return nothing;
    return shortened(field === 'dueAt' ? moment(value, reader) : oneLine(value), shown.line);
  };
  return { label: labels.get(field ?? '') ?? label, value: `${asText(from)} → ${asText(to)}` };
}

/** A time as the other mails write it; anything else as it is. */
function moment(value: string, reader: Reader): string {
  const time = new Date(value);
  const isTime = /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(time.getTime());
  return isTime ? formatMoment(time, reader) : oneLine(value);
}
