import type { Transaction } from '../db/database.ts';
import { insertKind, lockKind, saveKind, type Kind, type KeptKind } from '../db/kind-store.ts';
import { findPolicies } from '../db/policy-store.ts';
import type { FieldDefinition } from '../domain/custom-fields.ts';
import { problemsOfDefinitions, tidyDefinitions } from '../domain/field-definitions.ts';
import { problemsOfConditions } from '../domain/policy-problems.ts';
import {
  done,
  invalid,
  refused,
  type FieldIssue,
  type Outcome,
  type Refusal,
} from '../domain/refusals.ts';
import type { Call, CommandParts } from './parts.ts';
import { runAsAdministrator } from './run-as-administrator.ts';

export type NewKind = Omit<KeptKind, 'id'>;

/** What is `undefined` stays as it is. */
export type KindChanges = { readonly [Field in keyof NewKind]?: NewKind[Field] | undefined };

export interface UpdateKind extends KindChanges {
  readonly kindId: string;
}

/** An administrator adds a kind of request. */
export function createKind(
  parts: CommandParts,
  call: Call,
  input: NewKind,
): Promise<Outcome<{ kindId: string }>> {
  return runAsAdministrator(
    parts,
    call,
    'kinds of request and policies',
    async (tx, _actor, at) => {
      const fields = tidyDefinitions(input.fields);
      const wrong = problemsOfDefinitions(fields);
      if (wrong.length > 0) return refused({ code: 'INVALID_INPUT', fields: wrong });
      const kindId = parts.newId(at);
      const added = await insertKind(tx, { ...input, id: kindId, fields }, at);
      return added.ok ? done({ value: { kindId }, topics: [] }) : refused(nameTaken);
    },
  );
}

/** An administrator changes a kind, switches it off, or on again. Requests made before keep theirs. */
export function updateKind(
  parts: CommandParts,
  call: Call,
  { kindId, ...changes }: UpdateKind,
): Promise<Outcome<{ kindId: string }>> {
  return runAsAdministrator(
    parts,
    call,
    'kinds of request and policies',
    async (tx, _actor, at) => {
      const kind = await lockKind(tx, kindId);
      if (!kind) return refused({ code: 'NOT_FOUND', what: 'kind of request' });
      const fields = changes.fields && tidyDefinitions(changes.fields);
      const wrong = fields ? await problemsOfFields(tx, kind, fields) : [];
      if (wrong.length > 0) return refused({ code: 'INVALID_INPUT', fields: wrong });
      const { name, description, active } = changes;
      const saved = await saveKind(
        tx,
        kindId,
        definedOf({ name, description, active, fields }),
        at,
      );
      return saved.ok ? done({ value: { kindId }, topics: [] }) : refused(nameTaken);
    },
  );
}

/** A condition on a field that is gone would be met by nothing, and its policy pass by in silence. */
async function problemsOfFields(
  tx: Transaction,
  kind: Kind,
  fields: readonly FieldDefinition[],
): Promise<FieldIssue[]> {
  const wrong = problemsOfDefinitions(fields);
  if (wrong.length > 0) return wrong;
  const policies = await findPolicies(tx, kind.id);
  return policies.flatMap(({ name, rule }) => {
    if (problemsOfConditions(rule.conditions, fields).length === 0) return [];
    const message = `The policy "${name}" has conditions that these fields do not fit. Change it, or switch it off, first.`;
    return [{ path: ['fields'], message }];
  });
}

const nameTaken: Refusal = invalid(
  'name',
  'There is a kind of request with this name already. Choose another name.',
);

function definedOf<T extends object>(given: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}
