import { useState } from 'react';
import {
  ChangeMailSettingsDocument,
  ChooseTimeZoneDocument,
  SettingsDocument,
  type MailSettingsUpdateInput,
  type SettingsQuery,
} from '../../generated/graphql.ts';
import { newIdempotencyKey, useAct } from '../api/use-act.ts';
import { useLoaded, type Loaded } from '../api/use-loaded.ts';

export type Viewer = NonNullable<SettingsQuery['viewer']>;

export interface Settings extends Loaded<SettingsQuery> {
  /** Keeps a change at once. */
  readonly change: (input: Omit<MailSettingsUpdateInput, 'idempotencyKey'>) => Promise<void>;
  readonly chooseZone: (timeZone: string) => Promise<void>;
  readonly state: 'idle' | 'saving' | 'saved';
  /** The code of what the last change was refused with. */
  readonly problem: string | null;
}

/** The viewer's settings, of which each change is kept as it is made. */
export function useSettings(): Settings {
  const loaded = useLoaded(SettingsDocument, {});
  const changeMails = useAct(ChangeMailSettingsDocument);
  const changeViewer = useAct(ChooseTimeZoneDocument);
  const [state, setState] = useState<Settings['state']>('idle');
  const [problem, setProblem] = useState<string | null>(null);

  async function keep(act: () => Promise<object>): Promise<void> {
    setState('saving');
    const outcome = await act();
    setProblem('code' in outcome ? String(outcome.code) : null);
    setState('code' in outcome ? 'idle' : 'saved');
    // Also where it was refused: what is shown is what is kept.
    loaded.refresh();
  }

  return {
    ...loaded,
    ...{ state, problem },
    change: (input) =>
      keep(() => changeMails({ input: { ...input, idempotencyKey: newIdempotencyKey() } })),
    chooseZone: (timeZone) =>
      keep(() => changeViewer({ input: { timeZone, idempotencyKey: newIdempotencyKey() } })),
  };
}
