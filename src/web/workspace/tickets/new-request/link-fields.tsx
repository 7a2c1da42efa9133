import { Link2, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '../../../shared/api/use-act.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Field } from '../../../shared/ui/field.tsx';
import type { Problems } from './problems.ts';
import type { LinkDraft } from './request-draft.ts';
import styles from './link-fields.module.css';

/** A request has no more. */
const most = 20;

/** Links that belong to what is asked. */
export function LinkFields({
  links,
  onChange,
  problems,
}: {
  readonly links: readonly LinkDraft[];
  readonly onChange: (links: readonly LinkDraft[]) => void;
  readonly problems: Problems;
}) {
  const { t } = useTranslation('tickets');
  const put = (id: string, changes: Partial<LinkDraft>) =>
    onChange(links.map((link) => (link.id === id ? { ...link, ...changes } : link)));
  return (
    <div className={styles.links} role="group" aria-label={t('ask.links')}>
      {links.map(({ id, title, url }, index) => (
        <div key={id} className={styles.link}>
          <Field
            label={t('ask.linkTitle')}
            value={title}
            onChange={(next) => put(id, { title: next })}
            maxLength={200}
            problem={problems[`linkTitle ${String(index)}`]}
            isRequired
            validationBehavior="aria"
          />
          <Field
            label={t('ask.linkUrl')}
            type="url"
            value={url}
            onChange={(next) => put(id, { url: next })}
            maxLength={2000}
            placeholder="https://"
            problem={problems[`linkUrl ${String(index)}`]}
            isRequired
            validationBehavior="aria"
          />
          <Button
            tone="quiet"
            isIcon
            aria-label={t('ask.removeLink', { number: index + 1 })}
            onPress={() => onChange(links.filter((link) => link.id !== id))}
          >
            <Trash2 aria-hidden />
          </Button>
        </div>
      ))}
      {links.length < most && (
        <div className={styles.add}>
          <Button
            tone="quiet"
            size="small"
            onPress={() => onChange([...links, { id: newIdempotencyKey(), title: '', url: '' }])}
          >
            <Link2 aria-hidden />
            {t('ask.addLink')}
          </Button>
        </div>
      )}
    </div>
  );
}
