import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { Mark, Brand } from '#ui/brand.tsx'

import type { Section } from './navigation.ts'
import styles from './rail.module.css'

type Props = {
  sections: readonly Section[]
  /** The section of the page, also where its address is not under the section's. */
  current: Section['key'] | undefined
  company: string
  folded: boolean
  /** Absent where there is no room to unfold. */
  onFold: ((folded: boolean) => void) | undefined
}

/** The way to every section: 200 px, or 56 px of icons. */
export function Rail({ sections, current, company, folded, onFold }: Props) {
  const { t } = useTranslation()
  const Fold = folded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse
  const group = (place: Section['place']) => (
    <div className={styles.group}>
      {sections
        .filter((section) => section.place === place)
        .map((section) => (
          <RailLink key={section.key} section={section} folded={folded} current={section.key === current} />
        ))}
    </div>
  )

  return (
    <nav className={styles.rail} data-folded={folded || undefined} aria-label={t('nav.main')}>
      <div className={styles.brand}>{folded ? <Mark size={24} /> : <Brand company={company} />}</div>
      {group('above')}
      <div className={styles.rest} />
      {group('below')}
      {onFold && (
        <button
          type="button"
          className={styles.item}
          aria-expanded={!folded}
          title={folded ? t('nav.expand') : undefined}
          onClick={() => onFold(!folded)}
        >
          <Fold size={18} stroke={1.6} aria-hidden="true" />
          <span className={styles.label}>{t(folded ? 'nav.expand' : 'nav.collapse')}</span>
        </button>
      )}
    </nav>
  )
}

function RailLink({ section, folded, current }: { section: Section; folded: boolean; current: boolean }) {
  const { t } = useTranslation()
  const { icon: Icon, key, to } = section
  return (
    <Link
      to={to}
      className={styles.item}
      aria-current={current ? 'page' : undefined}
      title={folded ? t(`nav.${key}`) : undefined}
    >
      <Icon size={18} stroke={1.6} aria-hidden="true" />
      <span className={styles.label}>{t(`nav.${key}`)}</span>
    </Link>
  )
}
