import { useTranslation } from 'react-i18next';
import { Notice } from '../../shared/ui/notice.tsx';
import type { Problems } from './use-problems.ts';
import type { Refusal } from './use-saving.ts';

/** Why nothing was saved, and what to do. */
export function RefusalNotice({
  refusal,
  problems,
}: {
  readonly refusal: Refusal | null;
  readonly problems?: Problems;
}) {
  const { t, i18n } = useTranslation(['admin', 'app']);
  if (!refusal) return null;
  const { code } = refusal;
  const ours = `admin:refusal.${code}`;
  const app = `app:refusal.${code}`;
  const key = [ours, app].find((each) => i18n.exists(each)) ?? 'app:refusal.UNKNOWN';
  return (
    <Notice tone="bad">
      <p>{t(key as 'app:refusal.UNKNOWN')}</p>
      {problems?.elsewhere.map((message) => (
        <p key={message} lang="en">
          {message}
        </p>
      ))}
    </Notice>
  );
}
