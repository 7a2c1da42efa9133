import { Suspense, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider as LocaleProvider } from 'react-aria-components/I18nProvider';
import { RouterProvider } from 'react-aria-components';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { Provider as QueryProvider } from 'urql';
import { useLocation } from 'wouter';
import { ShellDocument } from '../../generated/graphql.ts';
import { ApiContext, createApi } from '../api/api.ts';
import { parsed } from '../api/document.ts';
import { createI18n, languageOfPage } from '../i18n/i18n.ts';
import { applyTheme, chosenTheme } from '../theme/theme.ts';
import { CrashBoundary } from './crash-boundary.tsx';
import { reloadAfterNewBuild } from './reload-after-new-build.ts';
import { Session } from './session.tsx';
import '../theme/base.css';

/** Starts a client on its page. */
export async function start(client: ReactNode, namespaces: readonly string[]): Promise<void> {
  applyTheme(chosenTheme());
  reloadAfterNewBuild();
  const api = createApi(location.origin);
  // Who is signed in is asked while the words are on their way; the cache hands it on.
  void api.client.query(parsed(ShellDocument), {}).toPromise();
  const i18n = await createI18n(languageOfPage(), ['app', 'request', ...namespaces]);
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no #app.');
  createRoot(root).render(
    <I18nextProvider i18n={i18n}>
      <QueryProvider value={api.client}>
        <ApiContext value={api}>
          <Surroundings>
            <CrashBoundary>
              <Suspense>
                <Session>{client}</Session>
              </Suspense>
            </CrashBoundary>
          </Surroundings>
        </ApiContext>
      </QueryProvider>
    </I18nextProvider>,
  );
}

/** What the component library has to know: the language, and how to go to another page. */
function Surroundings({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  const [, navigate] = useLocation();
  return (
    <LocaleProvider locale={i18n.language === 'fr' ? 'fr-FR' : 'en-US'}>
      <RouterProvider
        navigate={(path) => {
          navigate(path);
        }}
      >
        {children}
      </RouterProvider>
    </LocaleProvider>
  );
}
