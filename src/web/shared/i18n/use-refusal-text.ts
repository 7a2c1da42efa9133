import { useTranslation } from 'react-i18next';

/** Why nothing was done, in the person's words: by the code of a refusal, or of a fault. */
export function useRefusalText(): (code: string) => string {
  const { t, i18n } = useTranslation();
  return (code) => {
    const key = `refusal.${code}`;
    return t(i18n.exists(key) ? (key as 'refusal.UNKNOWN') : 'refusal.UNKNOWN');
  };
}
