import { refusalFor, requestActions, type RequestAction } from '../domain/permissions.ts';
import type { RequestState } from '../domain/request-state.ts';
import type { Refusal } from '../domain/refusals.ts';
import { writeObject, type Making } from './making.ts';
import { stateColumn } from './request-state.ts';
import type { SelectedField } from './selection.ts';
import type { Write } from './writers.ts';

interface Possible {
  readonly action: RequestAction;
  readonly refusal: Refusal | null;
}

/** `viewerActions`: what the rules say. @throws NotWrittenHere */
export function viewerActionsWriter({ selections }: SelectedField, making: Making): Write {
  making.needs.actor = true;
  const state = stateColumn(making);
  const write = writeObject<Possible>('ViewerAction', selections, making, {
    action:
      () =>
      ({ action }) =>
        `"${action}"`,
    allowed:
      () =>
      ({ refusal }) =>
        String(refusal === null),
    reason:
      () =>
      ({ refusal }) =>
        refusal ? `"${refusal.code}"` : 'null',
  });
  return (row, known) => {
    const { actor } = known;
    if (!actor) throw new Error('Nobody was read who could do anything.');
    const request = row[state] as RequestState;
    const each = requestActions.map((action) =>
      write({ action, refusal: refusalFor(actor, action, request) }, known),
    );
    return `[${each.join()}]`;
  };
}
