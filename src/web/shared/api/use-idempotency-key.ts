import { useRef } from 'react';
import { newIdempotencyKey } from './use-act.ts';

/**
 * The key of what a person is about to do: the same for as long as it is the same, so that sending
 * it again after a lost answer has one effect.
 *
 * @returns the key for an act with this content
 */
export function useIdempotencyKey(): (content: unknown) => string {
  const last = useRef({ content: '', key: '' });
  return (content) => {
    const text = JSON.stringify(content);
    if (last.current.content !== text) last.current = { content: text, key: newIdempotencyKey() };
    return last.current.key;
  };
}
