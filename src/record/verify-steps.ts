// Do the rows of a request's steps and assignments, of all its rounds, say what its events made?
import type { AssignmentState, StepState } from '../domain/request-state.ts';
import { differing, named, namedAssignee, namedColumns } from './in-words.ts';
import type { Replay } from './replay.ts';
import type { AssignmentRow, StepRow, StoredRequest } from './stored-request.ts';

export function stepFindings({ steps, assignments }: StoredRequest, replayed: Replay): string[] {
  const rounds = replayed.rounds.flatMap((round, index) =>
    round.map((step) => ({
      step,
      round: index + 1,
      current: index === replayed.rounds.length - 1,
      startedAt: replayed.startedAt.get(step.id) ?? null,
    })),
  );
  const rows = new Map(steps.map((row) => [row.id, row]));
  const known = new Set(rounds.map(({ step }) => step.id));
  return [
    ...rounds.flatMap((made) => ofStep(made, rows.get(made.step.id))),
    ...steps.filter(({ id }) => !known.has(id)).map((row) => `${called(row)} is of no event.`),
    ...assignmentFindings(
      rounds.map(({ step }) => step),
      assignments,
    ),
  ];
}

interface MadeStep {
  readonly step: StepState;
  readonly round: number;
  readonly current: boolean;
  readonly startedAt: Date | null;
}

function called({ position, round }: { position: number; round: number }): string {
  return round === 1 ? `step ${position}` : `step ${position} of round ${round}`;
}

function ofStep({ step, round, current, startedAt }: MadeStep, row: StepRow | undefined): string[] {
  const name = called({ position: step.position, round });
  if (!row) return [`${name} is missing.`];
  return differing(
    [
      ['position', row.position, step.position],
      ['round', row.round, round],
      ['current', row.current, current],
      ['rule', row.rule, step.rule],
      ['atLeast', row.atLeast, step.atLeast],
      ['status', row.status, step.status],
      ['startedAt', row.startedAt, startedAt],
      [
        'escalatedTo',
        namedColumns(row.escalatedToUserId, row.escalatedToGroupId),
        namedAssignee(step.escalatedTo),
      ],
    ],
    (what) => `the ${what} of ${name}`,
  );
}

function assignmentFindings(
  steps: readonly StepState[],
  assignments: readonly AssignmentRow[],
): string[] {
  const rows = new Map(assignments.map((row) => [row.id, row]));
  const made = steps.flatMap((step) =>
    step.assignments.map((assignment) => ({ assignment, stepId: step.id })),
  );
  const known = new Set(made.map(({ assignment }) => assignment.id));
  return [
    ...made.flatMap(({ assignment, stepId }) =>
      ofAssignment(assignment, stepId, rows.get(assignment.id)),
    ),
    ...assignments
      .filter(({ id }) => !known.has(id))
      .map(({ id }) => `the assignment ${String(named('Assignment', id))} is of no event.`),
  ];
}

function ofAssignment(
  { id, assignee }: AssignmentState,
  stepId: string,
  row: AssignmentRow | undefined,
): string[] {
  const name = String(named('Assignment', id));
  if (!row) return [`the assignment ${name} is missing.`];
  return differing(
    [
      ['assignee', namedColumns(row.userId, row.groupId), namedAssignee(assignee)],
      ['step', row.stepId, stepId],
    ],
    (what) => `the ${what} of ${name}`,
  );
}
