import { appendEvents, headAfter, toRecord, type RecordedEvent } from '../../src/db/event-store.ts';
import type { NewId } from '../../src/db/ids.ts';
import { insertRequest, saveState } from '../../src/db/request-store.ts';
import { plainTerms } from '../../src/domain/draft.ts';
import type { CreatedEvent } from '../../src/domain/events.ts';
import { created, evolve } from '../../src/domain/evolve.ts';
import type { Assignee } from '../../src/domain/people.ts';
import { decide, open, type RequestCommand } from '../../src/domain/request.ts';
import { activeStep, openAssignments, type RequestState } from '../../src/domain/request-state.ts';
import { firstHash } from '../../src/record/chain.ts';
import type { Cast, Person } from './cast.ts';
import type { Collector } from './collector.ts';
import type { Random } from './random.ts';
import { sentence, subject } from './words.ts';

export interface StoryParts {
  readonly cast: Cast;
  readonly random: Random;
  readonly newId: NewId;
  readonly collector: Collector;
}

/** What happened to a request in one command. */
export interface Happened {
  readonly actorId: string;
  readonly at: Date;
  readonly recorded: readonly RecordedEvent[];
  readonly request: RequestState;
}

const minute = 60_000;
/** Every so manieth request has a long conversation. */
const busy = 10_000;

/** The life of one request, by Assent's own rules: what is decided, evolved and written is theirs. */
export function tellStory(number: number, at: Date, parts: StoryParts): Happened[] {
  const { cast, random, newId, collector } = parts;
  const ticket = random.pick(cast.tickets);
  const creator = random.pick(cast.agents);
  const happened: Happened[] = [];
  let now = at;
  let head = { count: 0, hash: firstHash };

  const event = createdEvent(ticket, creator, now, parts);
  const draft = created(event, { id: newId(now), createdById: creator.id, ticket }, now);
  const events = [event, ...open(draft, { now, directory: cast.directory })];
  let request = events.reduce((state, each) => evolve(state, each, now), draft);
  const act = { actorId: creator.id, at: now, newId };
  const recorded = toRecord(request.id, head, events, act);
  head = headAfter(head, recorded);
  insertRequest(collector, request, event, head, now);
  appendEvents(collector, request.id, recorded, act);
  happened.push({ actorId: creator.id, at: now, recorded, request });

  function run(command: RequestCommand, actor: Person): void {
    now = new Date(now.getTime() + minute * (1 + random.below(90)));
    const outcome = decide(command, request, actor, { now, directory: cast.directory });
    if (!outcome.ok) throw new Error(`A story is against the rules: ${JSON.stringify(outcome)}`);
    const after = outcome.value.reduce((state, each) => evolve(state, each, now), request);
    const next = { ...after, revision: request.revision + 1 };
    const by = { actorId: actor.id, at: now, newId };
    const more = toRecord(request.id, head, outcome.value, by);
    head = headAfter(head, more);
    saveState(collector, request, next, { record: head, at: now, round: null });
    appendEvents(collector, request.id, more, by);
    request = next;
    happened.push({ actorId: actor.id, at: now, recorded: more, request });
  }

  const staysOpen = random.percent(30);
  const few = staysOpen ? random.below(4) : Number(random.percent(7));
  const comments = number % busy === 0 ? 50 : few;
  for (let each = 0; each < comments; each += 1) {
    const author = each % 2 === 0 ? creator : (answerer(request, parts) ?? creator);
    const body = sentence(random, 60 + random.below(80));
    const commentId = newId(now);
    run({ type: 'COMMENT', commentId, body, attachments: [], requestsInformation: false }, author);
  }
  if (staysOpen) return happened;
  if (random.percent(5)) {
    run({ type: 'WITHDRAW', reason: 'No longer needed.' }, creator);
    return happened;
  }
  const denies = random.percent(20);
  for (
    let who = answerer(request, parts);
    who && request.status === 'PENDING';
    who = answerer(request, parts)
  ) {
    run(
      denies ? { type: 'DENY', note: sentence(random, 40) } : { type: 'APPROVE', note: null },
      who,
    );
  }
  return happened;
}

function createdEvent(
  ticket: Cast['tickets'][number],
  creator: Person,
  at: Date,
  { cast, random, newId }: StoryParts,
): CreatedEvent {
  const barred = [creator.id, ticket.requesterId];
  const approvers: Assignee[] = [];
  while (approvers.length < (random.percent(80) ? 1 : 2)) {
    const id = random.pick(cast.people).id;
    if (!barred.includes(id)) approvers.push({ type: 'USER', id });
    barred.push(id);
  }
  // Half of those who are asked together with somebody are a group.
  if (approvers.length > 1 && random.percent(50)) {
    approvers[1] = { type: 'GROUP', id: random.pick(cast.groupIds) };
  }
  return {
    type: 'CREATED',
    ticketId: ticket.id,
    onBehalfOfId: ticket.requesterId,
    previousId: null,
    kindId: null,
    policyVersionId: null,
    content: {
      subject: subject(random),
      message: sentence(random, 120 + random.below(160)),
      fields: [],
      attachments: [],
      dueAt: null,
    },
    whenDue: 'REMIND',
    escalateTo: null,
    terms: plainTerms,
    steps: [
      {
        id: newId(at),
        rule: 'ALL',
        atLeast: null,
        assignments: approvers.map((assignee) => ({ id: newId(at), assignee })),
      },
    ],
  };
}

/** Somebody who can answer now; none where only people who have answered are left. */
function answerer(request: RequestState, { cast, random }: StoryParts): Person | undefined {
  const step = activeStep(request);
  const [open] = step ? openAssignments(step) : [];
  if (!step || !open) return undefined;
  const asking = [request.createdById, request.onBehalfOfId];
  const answered = step.assignments.flatMap(({ decidedById }) => decidedById ?? []);
  const able = cast.directory
    .answerersOf(open.assignee)
    .filter((id) => !asking.includes(id) && !answered.includes(id));
  return able.length === 0 ? undefined : cast.byId.get(random.pick(able));
}
