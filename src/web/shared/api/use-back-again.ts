import { useEffect, useEffectEvent } from 'react';
import { useApi } from './api.ts';

/** Called when the connection is there again after it was lost: what was missed is asked anew. */
export function useBackAgain(onBack: () => void): void {
  const { connection } = useApi();
  const back = useEffectEvent(onBack);
  useEffect(() => connection.onBack(() => back()), [connection]);
}
