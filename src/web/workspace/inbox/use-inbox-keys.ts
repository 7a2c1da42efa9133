import { useEffect, useEffectEvent, useState } from 'react';

/** What a key begins on the page of a request; its address carries it as `#approve`. */
export type Act = 'approve' | 'deny' | 'comment';

const acts: Readonly<Record<string, Act>> = { a: 'approve', d: 'deny', c: 'comment' };

/** J and K move through the list, Enter opens, A, D and C begin an answer. Not while one types. */
export function useInboxKeys({
  ids,
  openId,
  onOpen,
}: {
  readonly ids: readonly string[];
  readonly openId: string | undefined;
  readonly onOpen: (id: string, act: Act | null) => void;
}) {
  const [marked, mark] = useState<string | null>(null);
  const markedId = marked !== null && ids.includes(marked) ? marked : (openId ?? null);

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    if (target.closest('input, textarea, select, [role="dialog"], [role="listbox"], [role="menu"]'))
      return;
    const at = markedId === null ? -1 : ids.indexOf(markedId);
    const key = event.key.toLowerCase();
    if (key === 'j' || key === 'k') {
      const next = ids[Math.min(Math.max(at + (key === 'j' ? 1 : -1), 0), ids.length - 1)];
      if (next === undefined) return;
      event.preventDefault();
      mark(next);
      // On a wide screen the one that is open follows.
      if (openId !== undefined) onOpen(next, null);
      return;
    }
    if (markedId === null) return;
    const isOnControl = target.closest('button, a') !== null;
    if (key === 'enter' && !isOnControl) onOpen(markedId, null);
    const act = acts[key];
    if (act) {
      event.preventDefault();
      onOpen(markedId, act);
    }
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, []);
  return { markedId, mark };
}
