import { useRef } from 'react';
import { newIdempotencyKey } from './use-act.ts';

export interface IdempotencyKeys {
  /** The key of what a person is about to do: the same for as long as its content is the same. */
  readonly of: (content: unknown) => string;
  /** It was answered: the same content again is another act. */
  readonly forget: () => void;
}

/** Keys with which an act that is sent again, because its answer was lost, still has one effect. */
export function useIdempotencyKeys(): IdempotencyKeys {
  const last = useRef({ content: '', key: '' });
  return {
    of(content) {
      const text = JSON.stringify(content);
      if (last.current.content !== text) last.current = { content: text, key: newIdempotencyKey() };
      return last.current.key;
    },
    forget() {
      last.current = { content: '', key: '' };
    },
  };
}
