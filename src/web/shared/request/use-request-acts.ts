import { startTransition, useOptimistic } from 'react';
import {
  ApproveDocument,
  CommentDocument,
  DenyDocument,
  EditDocument,
  ReassignDocument,
  RequestDocument,
  WithdrawDocument,
  type RequestPageFragment,
} from '../../generated/graphql.ts';
import { useApi } from '../api/api.ts';
import { parsed } from '../api/document.ts';
import { useAct } from '../api/use-act.ts';
import { useIdempotencyKeys } from '../api/use-idempotency-keys.ts';
import { useSession } from '../shell/session.tsx';
import { withGuess, type Guess } from './optimistic.ts';

/** Why it was not done; what was typed must stay. */
export interface Refused {
  readonly code: string;
  /** The server's own words for what is wrong with each field, if that is why. */
  readonly problems: readonly string[];
}

/** `null`: it is done. */
export type ActOutcome = Promise<Refused | null>;

/** What a person can do to a request. Each call is one act: tried again, it still has one effect. */
export interface RequestActs {
  readonly approve: (note: string) => ActOutcome;
  readonly deny: (note: string) => ActOutcome;
  readonly comment: (body: string, requestsInformation: boolean) => ActOutcome;
  readonly withdraw: (reason: string) => ActOutcome;
  readonly reassign: (assignmentId: string, toId: string, reason: string) => ActOutcome;
  readonly edit: (changes: { subject: string; message: string }) => ActOutcome;
}

type Answer =
  | { readonly __typename: string; readonly code?: undefined }
  | {
      readonly __typename: string;
      readonly code: string;
      readonly fields?: readonly { readonly message: string }[];
    };

function refusedBy(answer: Answer): Refused | null {
  if (answer.code === undefined) return null;
  return { code: answer.code, problems: answer.fields?.map(({ message }) => message) ?? [] };
}

/** The request with what the person just did already in it, and the acts that do it. */
export function useRequestActs(known: RequestPageFragment) {
  const { user } = useSession();
  const [request, guess] = useOptimistic(known, withGuess);
  const [approve, deny] = [useAct(ApproveDocument), useAct(DenyDocument)];
  const [comment, withdraw] = [useAct(CommentDocument), useAct(WithdrawDocument)];
  const [reassign, edit] = [useAct(ReassignDocument), useAct(EditDocument)];
  const keys = useIdempotencyKeys();
  const { client } = useApi();
  const { id, revision: expectedRevision } = known;

  async function send<Input extends object>(
    act: (variables: { input: Input & { idempotencyKey: string } }) => Promise<Answer>,
    input: Input,
  ): ActOutcome {
    const answer = await act({ input: { ...input, idempotencyKey: keys.of(input) } });
    // After a fault it may have been done: only the same key makes sure.
    if (answer.__typename === 'Fault') return refusedBy(answer);
    keys.forget();
    // What the page believed was not so.
    if (answer.code !== undefined)
      void client
        .query(parsed(RequestDocument), { id }, { requestPolicy: 'network-only' })
        .toPromise();
    return refusedBy(answer);
  }

  /** Shows the guess until the answer is here, whatever it is: then it is as the server says. */
  const guessing = (what: Guess, act: () => ActOutcome): ActOutcome =>
    new Promise((resolve) => {
      startTransition(async () => {
        guess(what);
        resolve(await act());
      });
    });
  const by = { id: user.id, name: user.name, role: user.role };

  const acts: RequestActs = {
    approve: (note) =>
      guessing({ outcome: 'APPROVED', note, by }, () =>
        send(approve, { id, expectedRevision, note: note || null }),
      ),
    deny: (note) =>
      guessing({ outcome: 'DENIED', note, by }, () => send(deny, { id, expectedRevision, note })),
    comment: (body, requestsInformation) =>
      guessing({ comment: body, requestsInformation, by }, () =>
        send(comment, { id, body, requestsInformation }),
      ),
    withdraw: (reason) =>
      guessing({ withdrawn: true }, () => send(withdraw, { id, expectedRevision, reason })),
    reassign: (assignmentId, toId, reason) =>
      send(reassign, { id, assignmentId, toId, reason: reason || null }),
    edit: (changes) => send(edit, { id, expectedRevision, ...changes }),
  };
  return { request, acts };
}
