import { useMemo } from 'react';
import { useDraft } from '../../shared/shell/use-draft.ts';

/** What somebody is changing in a form, over what is saved. */
export interface FormDraft<Values> {
  readonly values: Values;
  /** Only what is different from what is saved. */
  readonly changes: Partial<Values>;
  readonly isChanged: boolean;
  readonly change: (some: Partial<Values>) => void;
  readonly forget: () => void;
}

/**
 * A form's values. Only what was changed is kept, so what others save meanwhile shows in the rest;
 * it outlives errors, a reload and another page in between.
 *
 * @param saved what the server has, or what a new thing begins with
 */
export function useFormDraft<Values extends object>(
  name: string,
  saved: Values,
): FormDraft<Values> {
  const [text, setText, forget] = useDraft(name, '{}');
  const changes = useMemo(
    () => differing(JSON.parse(text) as Partial<Values>, saved),
    [text, saved],
  );
  return {
    values: { ...saved, ...changes },
    changes,
    isChanged: Object.keys(changes).length > 0,
    change: (some) => setText(JSON.stringify(differing({ ...changes, ...some }, saved))),
    forget,
  };
}

function differing<Values extends object>(some: Partial<Values>, saved: Values): Partial<Values> {
  const entries = Object.entries(some).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(saved[key as keyof Values]),
  );
  return Object.fromEntries(entries) as Partial<Values>;
}
