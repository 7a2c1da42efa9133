import { instant, type Named, type Nodes } from './reading.ts';

/** A request's steps, as Assent says them. */
const assentSelection = `steps {
  position rule status
  assignments {
    assignee { ... on User { name } ... on Group { name } }
    decision { outcome note decidedAt decidedBy { name } }
  }
}`;

/** The same of PostGraphile, which is told nothing of earlier rounds: these requests have none. */
const postgraphileSelection = `steps: approvalStepsByRequestId(orderBy: PRIMARY_KEY_ASC) {
  nodes {
    position rule status
    assignments: assignmentsByStepId(orderBy: PRIMARY_KEY_ASC) {
      nodes {
        user: userByUserId { name } group: groupByGroupId { name }
        decisions: decisionsByAssignmentId {
          nodes { outcome note decidedAt decidedBy: userByDecidedById { name } }
        }
      }
    }
  }
}`;

interface Decision {
  readonly outcome: string;
  readonly note: string | null;
  readonly decidedAt: string;
  readonly decidedBy: Named;
}

interface Step {
  readonly position: number;
  readonly rule: string;
  readonly status: string;
}

export type AssentStep = Step & {
  readonly assignments: readonly { readonly assignee: Named; readonly decision: Decision | null }[];
};

export type PostgraphileStep = Step & {
  readonly assignments: Nodes<{
    readonly user: Named | null;
    readonly group: Named | null;
    readonly decisions: Nodes<Decision>;
  }>;
};

function fromAssent(steps: readonly AssentStep[]) {
  return steps.map((step) => ({
    ...step,
    assignments: step.assignments.map(({ assignee, decision }) => ({
      assignee: assignee.name,
      decision: decided(decision),
    })),
  }));
}

function fromPostgraphile(steps: Nodes<PostgraphileStep>) {
  return steps.nodes.map((step) => ({
    ...step,
    assignments: step.assignments.nodes.map(({ user, group, decisions }) => ({
      assignee: (user ?? group)?.name,
      decision: decided(decisions.nodes[0] ?? null),
    })),
  }));
}

function decided(decision: Decision | null) {
  return (
    decision && {
      ...decision,
      decidedAt: instant(decision.decidedAt),
      decidedBy: decision.decidedBy.name,
    }
  );
}

/** How steps are asked for, and read, of each. */
export const inAssent = { steps: assentSelection, read: fromAssent };
export const inPostgraphile = { steps: postgraphileSelection, read: fromPostgraphile };
