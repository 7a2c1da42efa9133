import { useEffect, useRef } from 'react';
import { useLocationProperty } from 'wouter/use-browser-location';

const hashOf = () => location.hash;

/** Takes `#approve`, `#deny` and the like out of the address: a reload does not begin it again. */
export function takeHash(): void {
  history.replaceState(history.state, '', `${location.pathname}${location.search}`);
}

/** What the address asks to begin: `approve` for `#approve`. Beginning is not doing. */
export function useAskedToBegin(): string {
  return useLocationProperty(hashOf).slice(1);
}

/** Brings the focus to the first text field within, when the address says `#what`. */
export function useBegin(what: string) {
  const element = useRef<HTMLFormElement>(null);
  const asked = useAskedToBegin();
  useEffect(() => {
    if (asked !== what || !element.current) return;
    takeHash();
    element.current.scrollIntoView({ block: 'center' });
    element.current.querySelector('textarea')?.focus();
  }, [asked, what]);
  return element;
}
