import { useState } from 'react';

/** What somebody types and has not sent: it outlives errors, a reload and another page in between. */
export function useDraft(name: string) {
  const key = `assent.draft.${name}`;
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '');
  const change = (next: string) => {
    setText(next);
    if (next === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, next);
  };
  return [text, change] as const;
}
