import { expect, test } from 'vitest';
import { toPublicId } from '../../src/domain/public-id.ts';
import { createKeptPages } from '../../src/request-reads/kept-pages.ts';
import { leading } from '../../src/request-reads/leading.ts';
import { createPlans } from '../../src/request-reads/plans.ts';
import { schema } from '../../src/schema/index.ts';

const plans = createPlans(schema, new Map());

function planOf(shown: string, list = 'inbox') {
  const asked = plans(JSON.stringify({ query: `{ viewer { ${list} { nodes { ${shown} } } } }` }));
  if (!asked?.plan) throw new Error(`${shown} is not planned.`);
  return asked.plan;
}

test.each([
  ['the answer, of what is in the record', 'subject steps { status }', 'inbox', 'answer'],
  ['the answer', 'ticketSummary { subject }', 'submitted', 'answer'],
  ['rows, where the time matters', 'overdue', 'inbox', 'rows'],
  ['rows, where it matters who asks', 'ticket { subject }', 'inbox', 'rows'],
  ['rows, where it matters what they may do', 'viewerActions { allowed }', 'submitted', 'rows'],
])('%s', (_what, shown, list, keeps) => {
  expect(planOf(shown, list).keeps).toBe(keeps);
});

/** Keeps a page of so many characters for each of these people. */
function kept(bytes: number, shown: string, people: readonly string[], length: number) {
  const pages = createKeptPages(bytes);
  const plan = planOf(shown);
  const row = Array.from({ length: leading.columns + 1 }, () => 'x');
  row[leading.columns] = 'x'.repeat(length);
  for (const who of people) {
    const page = { rows: [row], hasNext: false };
    pages.keep(plan, who, { read: [row], page, json: 'x'.repeat(length) });
  }
  return people.filter((who) => pages.find(plan, who) !== undefined);
}

const people = Array.from({ length: 100 }, (_, index) => `person ${String(index)}`);

test('of one request or ticket rows, because the rules say who may see it', () => {
  for (const type of ['ApprovalRequest', 'Ticket'] as const) {
    const of = type === 'Ticket' ? 'ticket' : 'approvalRequest';
    const shown = of === 'ticket' ? 'approvalRequests { nodes { subject } }' : 'subject';
    const query = `query ($id: ID!) { ${of}(id: $id) { ${shown} } }`;
    const id = toPublicId(type, '01980000-0000-7000-8000-000000000001');
    expect(plans(JSON.stringify({ query, variables: { id } }))?.plan.keeps).toBe('rows');
  }
});

test.each(['subject', 'overdue'])('no more than there is room for: %s', (shown) => {
  const found = kept(100_000, shown, people, 10_000);
  expect(found.length).toBeGreaterThan(4);
  expect(found.length).toBeLessThan(10);
  // Those who asked last.
  expect(found).toEqual(people.slice(-found.length));
  expect(kept(1, shown, people, 10_000)).toEqual([]);
});

test('another plan, and another person, is another page', () => {
  const pages = createKeptPages(100_000);
  const [plan, other] = [planOf('subject'), planOf('message')];
  const row = Array.from({ length: leading.columns }, () => 'x');
  const page = { rows: [row], hasNext: false };
  pages.keep(plan, 'id lea', { read: [row], page, json: 'Lea’s' });
  expect(pages.find(plan, 'id lea')).toMatchObject({ fingerprint: 'x', answer: 'Lea’s' });
  expect(pages.find(plan, 'id marc')).toBeUndefined();
  expect(pages.find(other, 'id lea')).toBeUndefined();
});
