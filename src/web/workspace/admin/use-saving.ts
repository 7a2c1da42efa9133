import { useState } from 'react';
import { useAct, type Outcome } from '../../shared/api/use-act.ts';
import type { Document } from '../../shared/api/document.ts';
import { useIdempotencyKeys } from '../../shared/api/use-idempotency-keys.ts';

/** What is wrong with a part of what was sent. */
export interface Issue {
  /** Its place: `rule.steps.0.atLeast`. */
  readonly at: string;
  readonly message: string;
}

/** Why nothing was saved. */
export interface Refusal {
  readonly code: string;
  readonly issues: readonly Issue[];
}

interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly fields?: readonly { readonly path: readonly string[]; readonly message: string }[];
}

/** What a mutation answers where it did what it was asked. */
type Payload<Data> = Exclude<Outcome<Data>, { readonly code: unknown }>;

export interface Saving<Data, Input> {
  /** @returns the mutation's payload; `null` where it was refused, and `refusal` says why */
  readonly send: (input: Omit<Input, 'idempotencyKey'>) => Promise<Payload<Data> | null>;
  /** Nothing is sent, because of what the page itself sees to be wrong. */
  readonly refuse: (issues: readonly Issue[]) => void;
  readonly refusal: Refusal | null;
  readonly isSending: boolean;
  /** The last thing sent was done. */
  readonly isDone: boolean;
  readonly reset: () => void;
}

/** A mutation as a form sends it. The same content sent again still has one effect. */
export function useSaving<Data extends object, Input extends object>(
  document: Document<Data, { input: Input }>,
): Saving<Data, Input> {
  const act = useAct(document);
  const keys = useIdempotencyKeys();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [state, setState] = useState<'idle' | 'sending' | 'done'>('idle');
  return {
    async send(input) {
      setState('sending');
      const withKey = { ...input, idempotencyKey: keys.of(input) } as unknown as Input;
      const outcome = await act({ input: withKey });
      const answer = outcome as Answer;
      const refused = refusalIn(answer);
      // After a fault it may have been done: only the same key makes sure.
      if (answer.__typename !== 'Fault') keys.forget();
      setRefusal(refused);
      setState(refused ? 'idle' : 'done');
      return refused ? null : (outcome as Payload<Data>);
    },
    refuse(issues) {
      setRefusal({ code: 'INVALID_INPUT', issues });
      setState('idle');
    },
    refusal,
    isSending: state === 'sending',
    isDone: state === 'done',
    reset() {
      setRefusal(null);
      setState('idle');
    },
  };
}

function refusalIn({ code, fields = [] }: Answer): Refusal | null {
  if (code === undefined) return null;
  return { code, issues: fields.map(({ path, message }) => ({ at: path.join('.'), message })) };
}
