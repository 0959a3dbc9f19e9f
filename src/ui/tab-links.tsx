import { useEffect, useRef } from 'react'
import { NavLink, useLocation } from 'react-router'

import styles from './tab-links.module.css'

export type TabLink = {
  to: string
  label: string
  /** Shown above zero. */
  count?: number | undefined
}

type Props = {
  label: string
  tabs: readonly TabLink[]
  /** None of them is current: something else is shown in their place. */
  none?: boolean
  /** A further tab, before the others. */
  first?: React.ReactNode
}

/** Tabs that are links: each has an address, opens in a tab of the browser, and is left by "back". */
export function TabLinks({ label, tabs, none = false, first }: Props) {
  const ref = useRef<HTMLElement>(null)
  const { pathname, hash } = useLocation()
  useEffect(() => {
    // on a phone the row is wider than the page
    ref.current?.querySelector('[aria-current=page]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [pathname, hash])

  return (
    <nav ref={ref} aria-label={label} className={styles.tabs}>
      {first}
      {tabs.map(({ to, label: name, count = 0 }) => (
        <NavLink
          key={to}
          to={to}
          end
          preventScrollReset
          className={styles.tab ?? ''}
          aria-current={none ? 'false' : 'page'}
        >
          {name}
          {count > 0 && <span className={styles.count}>{count}</span>}
        </NavLink>
      ))}
    </nav>
  )
}
