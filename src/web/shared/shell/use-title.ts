import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Before the name of the page: how much waits, which the session says. */
const number = /^(\(\d+\) )?/;

function rename(name: string): void {
  document.title = `${number.exec(document.title)?.[0] ?? ''}${name}`;
}

/** Names the page in the browser's tab for as long as it is there. */
export function useTitle(title: string): void {
  const { t } = useTranslation();
  const name = `${title} · ${t('product')}`;
  useEffect(() => {
    const before = document.title.replace(number, '');
    rename(name);
    return () => rename(before);
  }, [name]);
}
