import { CloudOff, Inbox, SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from '@urql/core';
import { useTitle } from '../shell/use-title.ts';
import { Button, ButtonLink } from './button.tsx';
import styles from './states.module.css';

/** Nothing to show, and what to do about it. */
export function Empty({
  title,
  children,
  icon = <Inbox aria-hidden />,
  headingLevel = 2,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly icon?: ReactNode;
  /** 1 where it is all that there is on the page. */
  readonly headingLevel?: 1 | 2 | 3;
}) {
  const Title = `h${headingLevel}` as const;
  return (
    <div className={styles.state}>
      <span className={styles.icon}>{icon}</span>
      <Title className={styles.title}>{title}</Title>
      <div className={styles.text}>{children}</div>
    </div>
  );
}

/** Not there, or not one's own to see: the same words. */
export function NotThere() {
  const { t } = useTranslation();
  useTitle(t('notThere.title'));
  return (
    <Empty title={t('notThere.title')} headingLevel={1} icon={<SearchX aria-hidden />}>
      <p>{t('notThere.text')}</p>
      <ButtonLink href="/requests">{t('notThere.home')}</ButtonLink>
    </Empty>
  );
}

/** It did not load. */
export function Failed({
  error,
  onRetry,
}: {
  readonly error: CombinedError;
  readonly onRetry: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <Empty title={t('failed.title')} icon={<CloudOff aria-hidden />}>
        <p>{t(error.networkError ? 'failed.offline' : 'failed.text')}</p>
        <Button onPress={onRetry}>{t('tryAgain')}</Button>
      </Empty>
    </div>
  );
}

/** The place of what is on its way: lines of grey, as high as what will come. */
export function Skeleton({
  lines = 3,
  height = 16,
}: {
  readonly lines?: number;
  readonly height?: number;
}) {
  const { t } = useTranslation();
  return (
    <div role="status" className={styles.skeletons} data-loading>
      <span className="visually-hidden">{t('loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.skeleton} style={{ blockSize: height }} aria-hidden />
      ))}
    </div>
  );
}
