import { IconBookmark, IconChevronDown } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'

import type { ViewScreen } from '#contract/sala/views.ts'
import { loadWords } from '#i18n/start.ts'
import { NO_VIEW, viewIn, viewQuery } from '#lib/view-address.ts'
import { Pop, usePop } from '#ui/pop.tsx'
import { usePhone } from '#ui/use-phone.ts'

import { addressOf } from './address-of.ts'
import { useViews } from './use-views.ts'
import styles from './views-bar.module.css'

const ViewsPanel = lazy(async () => {
  const [{ ViewsPanel: panel }] = await Promise.all([import('./views-panel.tsx'), loadWords('views')])
  return { default: panel }
})

/** More pinned views than this stand in the menu alone. */
const MOST_TABS = 8

type Props = {
  screen: ViewScreen
  /** What the list shows, as the query of its address in one spelling. */
  link: string
  /** The same spelling of any other query, so that one that was saved long ago is not "changed". */
  canonical: (link: string) => string
}

/** Views of a list: the pinned ones as tabs, all of them in a menu. On a phone the menu alone. */
export function ViewsBar({ screen, link, canonical }: Props) {
  const { t } = useTranslation('parts')
  const [search] = useSearchParams()
  const { offered, views } = useViews(screen)
  const isPhone = usePhone()
  const pop = usePop()
  if (offered === false) return null

  const open = viewIn(search)
  const current = views.find(({ viewId }) => viewId === open)
  const isChanged = current ? canonical(current.link) !== link : link !== ''
  const tabs = views.filter((view) => view.isPinned).slice(0, MOST_TABS)
  if (current && !tabs.includes(current)) tabs.push(current)
  const name = current?.name ?? t('views.all')

  const menu = (
    <Pop
      opened={pop.opened}
      button={
        <button
          type="button"
          className={styles.menu}
          {...pop.button}
          aria-label={t('views.menuOf', { name })}
          data-changed={isChanged || undefined}
        >
          <IconBookmark size={16} stroke={1.6} aria-hidden="true" />
          <span className={styles.menuName}>{isPhone ? name : t('views.menu')}</span>
          <IconChevronDown size={14} stroke={1.6} aria-hidden="true" />
        </button>
      }
    >
      <ViewsPanel {...{ screen, link, views, current, isChanged }} onClose={pop.close} />
    </Pop>
  )
  if (isPhone) return menu
  return (
    <div className={styles.bar}>
      <nav className={styles.tabs} aria-label={t('views.bar')}>
        <Tab to={viewQuery(NO_VIEW, '')} isOn={!current}>
          {t('views.all')}
        </Tab>
        {tabs.map((view) => (
          <Tab key={view.viewId} to={addressOf(view)} isOn={view === current}>
            {view.name}
            {view === current && isChanged && <span className={styles.changed}>{t('views.changed')}</span>}
          </Tab>
        ))}
      </nav>
      {isChanged && (
        <button type="button" className={styles.save} onClick={pop.button.onClick}>
          {t('views.save')}
        </button>
      )}
      {menu}
    </div>
  )
}

type TabProps = { to: URLSearchParams; isOn: boolean; children: React.ReactNode }

const Tab = ({ to, isOn, children }: TabProps) => (
  <Link to={{ search: to.toString() }} className={styles.tab} aria-current={isOn ? 'page' : undefined}>
    {children}
  </Link>
)
