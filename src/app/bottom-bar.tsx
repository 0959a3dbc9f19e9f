import {
  IconHistory,
  IconLanguage,
  IconLogout,
  IconMenu2,
  IconPencilPause,
  IconSearch,
  IconSettings,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { switchLanguage } from '#i18n/start.ts'
import { paths } from '#lib/paths.ts'
import { MenuButton } from '#ui/menu-button.tsx'
import { offers } from '#ui/offers.ts'
import { toast } from '#ui/toast.ts'
import { useUnsentCount } from '#ui/drafts/unsent.ts'

import styles from './bottom-bar.module.css'
import type { Section } from './navigation.ts'
import { openPalette } from './palette-slot.tsx'
import { useThemeToggle } from './theme-toggle.tsx'
import { ask } from './unsent-asked.ts'
import { useSignOut } from './use-sign-out.ts'

type Props = { sections: readonly Section[]; current: Section['key'] | undefined }

/** The phone's way to every section: at most four, and More. */
export function BottomBar({ sections, current }: Props) {
  const { t } = useTranslation()
  return (
    <nav className={styles.bar} aria-label={t('nav.main')}>
      {sections
        .filter(({ onPhone }) => onPhone)
        .map(({ key, to, icon: Icon }) => (
          <Link key={key} to={to} className={styles.item} aria-current={key === current ? 'page' : undefined}>
            <Icon size={22} stroke={1.6} aria-hidden="true" />
            {t(`nav.${key}`)}
          </Link>
        ))}
      <button type="button" className={styles.item} onClick={() => void openPalette()}>
        <IconSearch size={22} stroke={1.6} aria-hidden="true" />
        {t('nav.search')}
      </button>
      <More />
    </nav>
  )
}

function More() {
  const { t, i18n } = useTranslation(['common', 'errors'])
  const { label, Icon, toggle } = useThemeToggle()
  const signOut = useSignOut()
  const unsent = useUnsentCount()
  const other =
    i18n.language === 'th' ? ({ key: 'en', name: 'English' } as const) : ({ key: 'th', name: 'ไทย' } as const)
  const speakOther = () => {
    switchLanguage(other.key).catch(() => toast({ kind: 'failed', text: t('errors:wordsNotLoaded') }))
  }
  const icon = { size: 18, stroke: 1.6 }
  return (
    <MenuButton
      className={styles.item}
      opens="up"
      items={[
        ...(unsent > 0
          ? [
              [
                {
                  label: t('unsent', { count: unsent }),
                  run: () => ask({ is: 'unsent' }),
                  icon: <IconPencilPause {...icon} />,
                },
              ],
            ]
          : []),
        [
          ...(offers('history')
            ? [{ label: t('nav.myChanges'), to: paths.myChanges(), icon: <IconHistory {...icon} /> }]
            : []),
          { label: t('nav.settings'), to: paths.settings(), icon: <IconSettings {...icon} /> },
          { label: other.name, run: speakOther, icon: <IconLanguage {...icon} /> },
          { label, run: toggle, icon: <Icon {...icon} /> },
        ],
        [{ label: t('act.signOut'), run: signOut, icon: <IconLogout {...icon} /> }],
      ]}
    >
      <IconMenu2 size={22} stroke={1.6} aria-hidden="true" />
      {t('nav.more')}
    </MenuButton>
  )
}
