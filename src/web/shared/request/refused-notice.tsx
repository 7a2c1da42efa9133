import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/notice.tsx';
import type { Refused } from './use-request-acts.ts';

/** Why something was not done, and what to do. */
export function RefusedNotice({ refused }: { readonly refused: Refused | null }) {
  const { t, i18n } = useTranslation();
  if (!refused) return null;
  const key = `refusal.${refused.code}`;
  return (
    <Notice tone="bad">
      <p>{t(i18n.exists(key) ? (key as 'refusal.UNKNOWN') : 'refusal.UNKNOWN')}</p>
      {refused.problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </Notice>
  );
}
