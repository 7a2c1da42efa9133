import { useState } from 'react';
import { useDraft } from '../../../shared/shell/use-draft.ts';
import { emptyDraft, type RequestDraft } from './request-draft.ts';

/** The request that is being written on a ticket: it stays until it is sent or discarded. */
export function useRequestDraft(ticketId: string) {
  const [text, setText, forget] = useDraft(`request.${ticketId}`);
  const [empty, setEmpty] = useState(emptyDraft);
  const draft: RequestDraft = text === '' ? empty : { ...empty, ...read(text) };
  return {
    draft,
    isEmpty: text === '',
    change: (changes: Partial<RequestDraft>) => setText(JSON.stringify({ ...draft, ...changes })),
    discard: () => {
      forget();
      setEmpty(emptyDraft());
    },
  };
}

/** What another version of the page wrote may be anything. */
function read(text: string): Partial<RequestDraft> {
  try {
    return JSON.parse(text) as Partial<RequestDraft>;
  } catch {
    return {};
  }
}
