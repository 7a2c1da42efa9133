import { Ellipsis } from 'lucide-react';
import { Button as MenuButton } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { useTranslation } from 'react-i18next';
import type { RequestPageFragment } from '../../generated/graphql.ts';
import { actionOf } from './action-of.ts';
import styles from './more-actions.module.css';

export type MoreAction = 'reassign' | 'edit' | 'withdraw' | 'askAgain';

const actions = [
  ['reassign', 'REASSIGN'],
  ['edit', 'EDIT'],
  ['withdraw', 'WITHDRAW'],
  ['askAgain', 'ASK_AGAIN'],
] as const;

/** What is done less often. Each that is not possible now says why. */
export function MoreActions({
  request,
  onBegin,
}: {
  readonly request: RequestPageFragment;
  readonly onBegin: (action: MoreAction) => void;
}) {
  const { t } = useTranslation(['request-page', 'app']);
  const items = actions.map(([id, action]) => ({ id, ...actionOf(request, action) }));
  if (!items.some(({ allowed }) => allowed)) return null;
  const disabled = items.filter(({ allowed }) => !allowed).map(({ id }) => id);
  return (
    <MenuTrigger>
      <MenuButton className={styles.trigger}>
        <Ellipsis aria-hidden size={18} />
        <span className={styles.name}>{t('request-page:act.more')}</span>
      </MenuButton>
      <Popover className={styles.popover} placement="top end">
        <Menu
          className={styles.menu}
          aria-label={t('request-page:act.more')}
          disabledKeys={disabled}
          onAction={(key) => onBegin(key as MoreAction)}
        >
          {items.map(({ id, allowed, reason }) => (
            <MenuItem
              key={id}
              id={id}
              className={styles.item}
              textValue={t(`request-page:act.${id}`)}
            >
              <Text slot="label">{t(`request-page:act.${id}`)}</Text>
              {!allowed && (
                <Text slot="description" className={styles.why}>
                  {reason ? t(`app:refusal.${reason}`) : t('request-page:act.cannot')}
                </Text>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
