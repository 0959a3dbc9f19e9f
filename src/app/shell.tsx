import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, useLocation } from 'react-router'

import { hostQueries } from '#features/settings/public.ts'
import { keep, kept } from '#lib/kept.ts'
import { noteRecent } from '#lib/recent.ts'
import { noteList } from '#ui/last-list.ts'
import { useMe, usePermissions, useSessionAccess } from '#ui/session.ts'
import { useKeptScroll } from '#ui/use-kept-scroll.ts'
import { usePhone } from '#ui/use-phone.ts'

import { Banners } from './banners.tsx'
import { BottomBar } from './bottom-bar.tsx'
import { KeyMap } from './key-map.tsx'
import { sectionOf, sections } from './navigation.ts'
import { PaletteSlot } from './palette-slot.tsx'
import { ProgressBar } from './progress-bar.tsx'
import { Rail } from './rail.tsx'
import styles from './shell.module.css'
import { TopBar } from './top-bar.tsx'
import { useNarrow } from './use-narrow.ts'
import { useFocusOnArrival } from './use-focus-on-arrival.ts'

/** Holds nothing of a person who has left, also while the way to the sign-in page is still under way. */
export const Shell = () => useSessionAccess().session && <Frame />

/** The frame around every page: rail or bottom bar, top bar, and the one container that scrolls. */
function Frame() {
  const { t } = useTranslation()
  const phone = usePhone()
  const location = useLocation()
  const { mayDo } = usePermissions()
  const { username } = useMe()
  const company = useQuery(hostQueries.capabilities()).data?.companyName ?? ''
  const [folded, fold] = useFolded()
  const main = useKeptScroll<HTMLElement>()
  useFocusOnArrival(main)

  const section = sectionOf(location.pathname)
  const offered = sections.filter(({ needs }) => needs === undefined || mayDo(needs))
  useEffect(() => {
    if (section?.to === location.pathname) noteList(section.to, location.search)
    noteRecent(username, location.pathname)
  }, [section, location, username])

  return (
    <div className={styles.frame} data-phone={phone || undefined}>
      <a href="#main" className={styles.skip}>
        {t('nav.skip')}
      </a>
      {!phone && (
        <Rail sections={offered} current={section?.key} company={company} folded={folded} onFold={fold} />
      )}
      <div className={styles.body}>
        <ProgressBar />
        <KeyMap />
        <PaletteSlot />
        {!phone && <TopBar section={section} />}
        <Banners />
        <main ref={main} id="main" className={styles.main} tabIndex={-1}>
          <Outlet />
        </main>
        {phone && <BottomBar sections={offered} current={section?.key} />}
      </div>
    </div>
  )
}

/** Whether the rail is folded: by choice, remembered in this browser, or because a tablet has no room for more. */
function useFolded() {
  const narrow = useNarrow()
  const [folded, setFolded] = useState(() => kept('sala.rail') === 'folded')
  const fold = (next: boolean) => {
    setFolded(next)
    keep('sala.rail', next ? 'folded' : null)
  }
  return [folded || narrow, narrow ? undefined : fold] as const
}
