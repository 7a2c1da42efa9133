import { Check, Languages, LogOut, Mailbox, Moon, Settings, SquareTerminal } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Header } from 'react-aria-components/Header';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { languages } from '../i18n/i18n.ts';
import { chooseTheme, chosenTheme, themes, type Theme } from '../theme/theme.ts';
import { Avatar } from '../ui/avatar.tsx';
import { useSession } from './session.tsx';
import { useLanguage } from './use-language.ts';
import styles from './account-menu.module.css';

/** Who one is, and what is one's own choice: language, appearance, signing out. */
export function AccountMenu() {
  const { t } = useTranslation();
  const [language, chooseLanguage] = useLanguage();
  const { user } = useSession();
  const [theme, setTheme] = useState(chosenTheme);
  const signOut = useRef<HTMLFormElement>(null);

  const pickTheme = (chosen: Theme) => {
    chooseTheme(chosen);
    setTheme(chosen);
  };

  return (
    <>
      <MenuTrigger>
        <Button className={styles.trigger} aria-label={`${t('account.title')}: ${user.name}`}>
          <Avatar name={user.name} size={30} />
        </Button>
        <Popover className={styles.popover} placement="bottom end">
          <div className={styles.who}>
            <strong>{user.name}</strong>
            <span>
              {t(`role.${user.role}`)} · {user.email}
            </span>
          </div>
          <Menu className={styles.menu} aria-label={t('account.title')}>
            <MenuSection
              selectionMode="single"
              selectedKeys={[language]}
              disallowEmptySelection
              className={styles.section}
            >
              <Header className={styles.header}>
                <Languages aria-hidden size={14} /> {t('account.language')}
              </Header>
              {languages.map((each) => (
                <MenuItem
                  key={each}
                  id={each}
                  lang={each}
                  className={styles.item}
                  onAction={() => chooseLanguage(each)}
                >
                  {t(`account.${each}`)}
                  {language === each && <Check aria-hidden size={16} />}
                </MenuItem>
              ))}
            </MenuSection>
            <MenuSection
              selectionMode="single"
              selectedKeys={[theme]}
              disallowEmptySelection
              className={styles.section}
            >
              <Header className={styles.header}>
                <Moon aria-hidden size={14} /> {t('account.theme')}
              </Header>
              {themes.map((each) => (
                <MenuItem
                  key={each}
                  id={each}
                  className={styles.item}
                  onAction={() => pickTheme(each)}
                >
                  {t(`account.${each}`)}
                  {theme === each && <Check aria-hidden size={16} />}
                </MenuItem>
              ))}
            </MenuSection>
            <MenuSection className={styles.section} aria-label={t('account.title')}>
              <MenuItem href="/settings" className={styles.item}>
                <span className={styles.withIcon}>
                  <Settings aria-hidden size={16} /> {t('account.settings')}
                </span>
              </MenuItem>
              <MenuItem href="/graphql" target="_blank" className={styles.item}>
                <span className={styles.withIcon}>
                  <SquareTerminal aria-hidden size={16} /> {t('account.api')}
                </span>
              </MenuItem>
              <MenuItem href="/mailbox" target="_blank" className={styles.item}>
                <span className={styles.withIcon}>
                  <Mailbox aria-hidden size={16} /> {t('account.mailbox')}
                </span>
              </MenuItem>
              <MenuItem className={styles.item} onAction={() => signOut.current?.submit()}>
                <span className={styles.withIcon}>
                  <LogOut aria-hidden size={16} /> {t('account.signOut')}
                </span>
              </MenuItem>
            </MenuSection>
          </Menu>
        </Popover>
      </MenuTrigger>
      <form ref={signOut} method="post" action="/auth/sign-out" hidden />
    </>
  );
}
