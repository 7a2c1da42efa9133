import { useTranslation } from 'react-i18next';
import { ChooseLanguageDocument } from '../../generated/graphql.ts';
import { newIdempotencyKey, useAct } from '../api/use-act.ts';
import type { Language } from '../i18n/i18n.ts';

/** The language of the page, and how to choose another: for this page at once, and for good. */
export function useLanguage(): readonly [Language, (language: Language) => void] {
  const { i18n } = useTranslation();
  const keep = useAct(ChooseLanguageDocument);
  const shown = i18n.language === 'fr' ? 'fr' : 'en';

  const show = async (language: Language) => {
    await i18n.changeLanguage(language);
    document.documentElement.lang = language;
  };
  const choose = async (language: Language) => {
    await show(language);
    const locale = language === 'fr' ? 'FR' : 'EN';
    const outcome = await keep({ input: { locale, idempotencyKey: newIdempotencyKey() } });
    // Not kept: then the page does not pretend that it was.
    if (outcome.__typename !== 'ViewerUpdatePayload') await show(shown);
  };
  return [
    shown,
    (language) => {
      void choose(language);
    },
  ];
}
