import { parsePublicId } from '../../src/domain/public-id.ts';
import { both, bothAndCold } from './both.ts';
import { happened, type Event } from './events.ts';
import { first } from './inbox.ts';
import { findViewers } from './inbox-sql.ts';
import { dataOf, question, type Named, type Nodes, type Reading } from './reading.ts';
import { inAssent, inPostgraphile, type AssentStep, type PostgraphileStep } from './steps.ts';

/** The same page with what no list of ours shows: who is asked, who decided, and what happened last. */
export const unusualReading = reading('unusual', 'the inbox, an unusual selection', bothAndCold);

/** The same with the record's hashes, which Assent writes nowhere but in the executor. */
export const executorReading = reading(
  'executor',
  'the inbox, a selection for the executor',
  both,
  'proof: timeline(last: 2) { nodes { sequence hash } }',
  'proof: requestEventsByRequestId(last: 2, orderBy: PRIMARY_KEY_ASC) { nodes { sequence hash } }',
);

function reading(
  name: string,
  title: string,
  contenders: typeof both,
  assents = '',
  postgraphiles = '',
): Reading {
  return {
    ...{ name, title },
    contenders: (url) =>
      contenders(
        url,
        {
          ask: ({ viewer }) => question(postgraphileQuery(postgraphiles), { viewer }),
          read: readPostgraphile,
        },
        {
          ask: ({ viewer }) => question(assentQuery(assents), {}, viewer),
          read: readAssent,
        },
      ),
    subjects: findViewers,
  };
}

const assentQuery = (more: string) => `query Unusual {
  viewer {
    inbox(first: ${String(first)}, filter: { status: PENDING }) {
      totalCount
      nodes {
        id subject status revision dueAt
        createdBy { name } onBehalfOf { name }
        ${inAssent.steps}
        ${more}
        timeline(last: 2) { nodes { type occurredAt actor { name } } }
      }
    }
  }
}`;

const postgraphileQuery = (more: string) => `query Unusual($viewer: UUID!) {
  inbox(viewer: $viewer, first: ${String(first)}) {
    totalCount
    nodes {
      rowId subject status revision dueAt
      createdBy: userByCreatedById { name } onBehalfOf: userByOnBehalfOfId { name }
      ${inPostgraphile.steps}
      ${more}
      timeline: requestEventsByRequestId(last: 2, orderBy: PRIMARY_KEY_ASC) {
        nodes { type occurredAt actor: userByActorId { name } }
      }
    }
  }
}`;

interface Row {
  readonly createdBy: Named;
  readonly onBehalfOf: Named;
  readonly timeline: Nodes<Event>;
}

function readAssent(answer: string): unknown {
  const { inbox } = (
    dataOf(answer) as {
      viewer: { inbox: Nodes<Row & { id: string; steps: AssentStep[] }> & { totalCount: number } };
    }
  ).viewer;
  const requests = inbox.nodes.map(({ id, steps, ...row }) => ({
    ...alike(row),
    id: parsePublicId(id)?.uuid,
    steps: inAssent.read(steps),
  }));
  return { total: inbox.totalCount, requests };
}

function readPostgraphile(answer: string): unknown {
  const { inbox } = dataOf(answer) as {
    inbox: Nodes<Row & { rowId: string; steps: Nodes<PostgraphileStep> }> & { totalCount: number };
  };
  const requests = inbox.nodes.map(({ rowId, steps, ...row }) => ({
    ...alike(row),
    id: rowId,
    steps: inPostgraphile.read(steps),
  }));
  return { total: inbox.totalCount, requests };
}

function alike({ createdBy, onBehalfOf, timeline, ...row }: Row) {
  return {
    ...row,
    createdBy: createdBy.name,
    onBehalfOf: onBehalfOf.name,
    timeline: timeline.nodes.map(happened),
  };
}
