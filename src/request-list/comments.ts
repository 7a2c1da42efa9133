import { limits } from '../domain/limits.ts';
import { idPrefixes } from '../domain/public-id.ts';
import { NotWrittenHere, writeObject, type Making } from './making.ts';
import { personWriter } from './person-writer.ts';
import type { SelectedField } from './selection.ts';
import { momentOfMs, plain, publicId, text, type Row, type Write } from './writers.ts';

/** What is kept of a comment, in this order. */
const place = { id: 0, body: 1, authorId: 2, requestsInformation: 3, createdAt: 4 } as const;

/** `comments(last: n)`, as many as are kept. @throws NotWrittenHere */
export function commentsWriter(field: SelectedField, making: Making): Write {
  const { first, after, before, last } = field.args;
  const isLatest = first == null && after == null && before == null;
  if (!isLatest || typeof last !== 'number' || last < 1 || last > limits.latestComments)
    throw new NotWrittenHere();
  const column = making.columns.request('latestComments');
  making.commentColumn = column;
  return writeObject('CommentConnection', field.selections, making, (part) => {
    if (part.name !== 'nodes') throw new NotWrittenHere();
    const write = commentWriter(part, making);
    return (row, people) => {
      const comments = row[column] as readonly Row[];
      return `[${comments
        .slice(-last)
        .map((comment) => write(comment, people))
        .join()}]`;
    };
  });
}

function commentWriter({ selections }: SelectedField, making: Making): Write {
  return writeObject('Comment', selections, making, (field) => {
    switch (field.name) {
      case 'id':
        return publicId(idPrefixes.Comment, place.id);
      case 'body':
        return text(place.body);
      case 'requestsInformation':
        return plain(place.requestsInformation);
      case 'createdAt':
        return momentOfMs(place.createdAt);
      case 'author':
        return personWriter(field, place.authorId, making);
      default:
        throw new NotWrittenHere();
    }
  });
}

/** The comments that a request's row keeps. */
export function readComments(value: string | null | undefined): readonly Row[] {
  return value ? (JSON.parse(value) as Row[]) : [];
}

/** Who wrote a comment: an id. */
export function authorOf(comment: Row): string {
  return String(comment[place.authorId]);
}
