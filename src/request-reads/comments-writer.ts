import { limits } from '../domain/limits.ts';
import { idPrefixes } from '../domain/public-id.ts';
import {
  list,
  moment,
  momentOfMs,
  plain,
  publicId,
  text,
  type Row,
  type Write,
} from './writers.ts';
import { attachmentsWriter } from './content-writers.ts';
import { NotWrittenHere, parseJson, writeObject, type Making } from './making.ts';
import { nestedPageWriter } from './nested-page.ts';
import { nestedRows } from './nested-rows.ts';
import { personWriter } from './person-writer.ts';
import { selectedFields, type SelectedField } from './selection.ts';
import { Columns } from './columns.ts';

/** `comments`: the latest of them out of the request's row, others out of their table. @throws NotWrittenHere */
export function commentsWriter(field: SelectedField, making: Making): Write {
  if (isLatest(field, making)) return latestWriter(field, making);
  return nestedPageWriter(field, making, 'Comment', {
    ...{ name: 'Comment', kind: 'comment', order: 'oldest' },
    node: (node, inner) => commentWriter(node, inner, columnsOf('k', inner)),
  });
}

/** The comment that an event `k` is about, or null. @throws NotWrittenHere */
export function eventCommentWriter(field: SelectedField, making: Making): Write {
  const { column, made } = nestedRows(
    making,
    (inner) => commentWriter(field, inner, columnsOf('c', inner)),
    (row) => `(SELECT json_build_array(${row}) FROM "Comment" c WHERE c.id = k."commentId")`,
  );
  return (row, known) => {
    const [comment] = row[column] as readonly Row[];
    return comment ? made(comment, known) : 'null';
  };
}

/** Where a row has what is asked of a comment. */
interface CommentColumns {
  readonly id: () => number;
  readonly body: () => number;
  readonly authorId: () => number;
  readonly requestsInformation: () => number;
  readonly createdAt: () => Write;
  readonly attachments: () => number;
}

/** Where a comment's table has it. */
function columnsOf(table: string, { columns }: Making): CommentColumns {
  const column = (name: string) => () => columns.add(`${table}."${name}"`);
  return {
    id: column('id'),
    body: column('body'),
    authorId: column('authorId'),
    requestsInformation: column('requestsInformation'),
    createdAt: () => moment(columns.add(`${table}."createdAt"::text`)),
    attachments: column('attachments'),
  };
}

/** What a request's row keeps of a comment, in this order. */
const kept: CommentColumns = {
  id: () => 0,
  body: () => 1,
  authorId: () => 2,
  requestsInformation: () => 3,
  createdAt: () => momentOfMs(4),
  attachments: () => {
    throw new NotWrittenHere();
  },
};

/** `nodes` of `comments(last: n)`, as many as are kept. */
function isLatest({ args, selections }: SelectedField, making: Making): boolean {
  const { first, after, before, last } = args;
  if (first != null || after != null || before != null || typeof last !== 'number') return false;
  if (last < 1 || last > limits.latestComments) return false;
  const type = making.schema.getType('CommentConnection');
  return selectedFields(type as never, selections, making).every(({ name }) => name === 'nodes');
}

function latestWriter(field: SelectedField, making: Making): Write {
  const last = Number(field.args.last);
  const column = making.columns.request('latestComments');
  const inner: Making = { ...making, columns: new Columns(), parsers: [], people: [] };
  const parse = parseJson(column);
  making.parsers.push((row) => {
    if (row[column] === '') row[column] = [];
    parse(row);
  });
  const latest = (row: Row) => (row[column] as readonly Row[]).slice(-last);
  making.people.push((row, ids) => {
    for (const comment of latest(row)) for (const show of inner.people) show(comment, ids);
  });
  return writeObject('CommentConnection', field.selections, making, {
    nodes: (nodes) => {
      const write = commentWriter(nodes, inner, kept);
      return (row, known) => list(latest(row), write, known);
    },
  });
}

function commentWriter(
  { selections }: SelectedField,
  making: Making,
  columns: CommentColumns,
): Write {
  return writeObject('Comment', selections, making, {
    id: () => publicId(idPrefixes.Comment, columns.id()),
    body: () => text(columns.body()),
    requestsInformation: () => plain(columns.requestsInformation()),
    createdAt: () => columns.createdAt(),
    author: (field) => personWriter(field, columns.authorId(), making),
    attachments: (field) => attachmentsWriter(field, making, columns.attachments()),
  });
}
