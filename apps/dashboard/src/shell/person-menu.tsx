import { Menu, useMantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { LANGUAGES, type Language } from '../i18n/language';
import { useLanguage } from '../i18n/language-context';
import { showDeskTo, signOut, useSession } from '../session/session';

const SCHEMES = ['auto', 'light', 'dark'] as const;

interface PersonMenuProps {
  readonly children: ReactNode;
}

/** Who is signed in and as what, how they like the desk, and the way out; opens from the button that it is given. */
export const PersonMenu = ({ children }: PersonMenuProps) => {
  const t = useTranslations('person');
  const roles = useTranslations('roles');
  const { actor } = useSession();
  const queryClient = useQueryClient();
  const { language, choose } = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const leave = async () => {
    await signOut();
    showDeskTo(queryClient, null);
  };
  return (
    <Menu position="bottom-end" width={220} withArrow defaultOpened>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('role', { role: roles(actor.role) })}</Menu.Label>
        <Menu.Divider />
        <Menu.Label>{t('language')}</Menu.Label>
        {Object.entries(LANGUAGES).map(([tag, name]) => (
          <Menu.Item
            key={tag}
            lang={tag}
            role="menuitemradio"
            aria-checked={tag === language}
            rightSection={tag === language ? '✓' : null}
            onClick={() => {
              choose(tag as Language);
            }}
          >
            {name}
          </Menu.Item>
        ))}
        <Menu.Label>{t('look')}</Menu.Label>
        {SCHEMES.map((scheme) => (
          <Menu.Item
            key={scheme}
            role="menuitemradio"
            aria-checked={scheme === colorScheme}
            rightSection={scheme === colorScheme ? '✓' : null}
            onClick={() => {
              setColorScheme(scheme);
            }}
          >
            {t(`schemes.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          onClick={() => {
            void leave();
          }}
        >
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
