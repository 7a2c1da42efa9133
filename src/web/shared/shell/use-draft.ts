import { useState } from 'react';
import { useSession } from './session.tsx';

/**
 * What somebody types and has not sent: it outlives errors, a reload and another page in between.
 * Whoever signs in here next has their own.
 *
 * @returns the text, how to change it, and how to forget it once it was sent
 */
export function useDraft(name: string, initial = '') {
  const { user } = useSession();
  const key = `assent.draft.${user.id}.${name}`;
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? initial);
  const change = (next: string) => {
    setText(next);
    if (next === initial) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, next);
  };
  const forget = () => {
    setText(initial);
    sessionStorage.removeItem(key);
  };
  return [text, change, forget] as const;
}
