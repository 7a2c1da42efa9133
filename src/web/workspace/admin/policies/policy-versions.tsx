import { ChevronRight } from 'lucide-react';
import { Button as PlainButton } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import { useTranslation } from 'react-i18next';
import {
  PolicyVersionsDocument,
  type KindRowFragment,
  type RuleFragment,
} from '../../../generated/graphql.ts';
import { useLiveList, type LiveList } from '../../../shared/api/use-live-list.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { EndOfList } from '../../../shared/ui/end-of-list.tsx';
import { Moment } from '../../../shared/ui/moment.tsx';
import { Failed, Skeleton } from '../../../shared/ui/states.tsx';
import { Pill } from '../pill.tsx';
import { RuleSummary } from './rule-summary.tsx';
import editorStyles from '../editor.module.css';
import styles from './policy-versions.module.css';

interface Version {
  readonly version: number;
  readonly createdAt: string;
  readonly createdBy: { readonly id: string; readonly name: string };
  readonly rule: RuleFragment;
}

export function usePolicyVersions(id: string): LiveList<Version> {
  return useLiveList(PolicyVersionsDocument, { id }, ({ node }) =>
    node?.__typename === 'Policy' ? node.versions : null,
  );
}

/** What a policy was before, newest first. */
export function PolicyVersions({
  list,
  current,
  fields,
  onTakeOver,
}: {
  readonly list: LiveList<Version>;
  readonly current: number;
  readonly fields: KindRowFragment['fields'];
  /** Puts an earlier rule into the form, to be published again. */
  readonly onTakeOver: (rule: RuleFragment) => void;
}) {
  const { t } = useTranslation('admin');
  return (
    <section className={editorStyles.card} aria-labelledby="policy-versions">
      <h2 id="policy-versions">{t('versions.title')}</h2>
      {list.isLoading && <Skeleton lines={2} height={40} />}
      {list.error && <Failed error={list.error} onRetry={list.refresh} />}
      <ol className={styles.versions}>
        {list.rows.map(({ version, createdAt, createdBy, rule }) => (
          <li key={version}>
            <Disclosure className={styles.version}>
              <Heading level={3} className={styles.head}>
                <PlainButton slot="trigger" className={styles.trigger}>
                  <ChevronRight aria-hidden size={16} />
                  <span className={styles.name}>{t('policies.version', { version })}</span>
                  {version === current && <Pill tone="good">{t('versions.current')}</Pill>}
                </PlainButton>
              </Heading>
              <p className={styles.by}>
                {createdBy.name}, <Moment at={createdAt} />
              </p>
              <DisclosurePanel>
                <div className={styles.rule}>
                  <RuleSummary rule={rule} fields={fields} isWhole />
                  {version !== current && (
                    <Button size="small" onPress={() => onTakeOver(rule)}>
                      {t('versions.takeOver')}
                    </Button>
                  )}
                </div>
              </DisclosurePanel>
            </Disclosure>
          </li>
        ))}
      </ol>
      <EndOfList list={list} />
    </section>
  );
}
