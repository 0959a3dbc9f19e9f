import { IconHistory, IconLogout, IconSettings } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import { paths } from '#lib/paths.ts'
import { Avatar } from '#ui/avatar.tsx'
import { MenuButton } from '#ui/menu-button.tsx'
import { offers } from '#ui/offers.ts'
import { useMe } from '#ui/session.ts'

import styles from './top-bar.module.css'
import { useSignOut } from './use-sign-out.ts'

/** Who is at work, and the way out. */
export function MeMenu() {
  const { t } = useTranslation()
  const me = useMe()
  const signOut = useSignOut()
  return (
    <MenuButton
      label={t('nav.me')}
      className={styles.me}
      head={
        <p className={styles.who}>
          <strong>{me.fullname}</strong>
          <span>
            {me.username} · {t(`role.${me.role}`)}
          </span>
        </p>
      }
      items={[
        [
          ...(offers('history')
            ? [
                {
                  label: t('nav.myChanges'),
                  to: paths.myChanges(),
                  icon: <IconHistory size={16} stroke={1.6} />,
                },
              ]
            : []),
          {
            label: t('nav.settings'),
            to: paths.settings(),
            icon: <IconSettings size={16} stroke={1.6} />,
          },
        ],
        [{ label: t('act.signOut'), run: signOut, icon: <IconLogout size={16} stroke={1.6} /> }],
      ]}
    >
      <Avatar name={me.fullname} size={28} />
    </MenuButton>
  )
}
