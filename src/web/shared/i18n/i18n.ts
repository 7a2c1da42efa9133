import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

export type Language = 'en' | 'fr';
export const languages: readonly Language[] = ['en', 'fr'];

/** One file a namespace and language, loaded when it is needed. */
const files = import.meta.glob<{ words: Record<string, unknown> }>('../words/*/*.ts');

/** The words of a client in one language; the other is loaded when it is chosen. */
export async function createI18n(language: Language, namespaces: readonly string[]): Promise<i18n> {
  const instance = i18next.createInstance();
  await instance
    .use({
      type: 'backend',
      read(chosen: string, namespace: string, done: (error: unknown, words: unknown) => void) {
        const load = files[`../words/${chosen}/${namespace}.ts`];
        if (!load) {
          done(new Error(`There are no words ${chosen}/${namespace}.`), null);
          return;
        }
        load().then(
          ({ words }) => {
            done(null, words);
          },
          (error: unknown) => {
            done(error, null);
          },
        );
      },
    })
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      ns: [...namespaces],
      defaultNS: 'app',
      interpolation: { escapeValue: false },
    });
  return instance;
}

/** What the server said of the person's language. */
export function languageOfPage(): Language {
  return document.documentElement.lang === 'fr' ? 'fr' : 'en';
}
