import { ActionIcon } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import { useFormat } from '#i18n/use-format.ts'
import { usePhone } from '#ui/use-phone.ts'

import styles from './neighbours-nav.module.css'
import { useNeighbours } from './use-neighbours.ts'

/** "12 of 348": where the customer stands in the list that one came from, and the way to those beside it. */
export function NeighboursNav({ code }: { code: string }) {
  const { t } = useTranslation('customers')
  const format = useFormat()
  const size = usePhone() ? 44 : 32
  const around = useNeighbours(code)
  if (!around) return null
  const { place, total, next, previous } = around
  return (
    <nav className={styles.nav} aria-label={t('neighbours.label')}>
      <span className={styles.place}>
        {total === undefined
          ? format.number(place)
          : t('neighbours.place', { place: format.number(place), total: format.number(total) })}
      </span>
      <ActionIcon
        size={size}
        aria-label={t('neighbours.previous')}
        aria-keyshortcuts="K"
        title={`${t('neighbours.previous')} (K)`}
        disabled={!previous}
        onClick={previous}
      >
        <IconChevronUp size={18} stroke={1.6} />
      </ActionIcon>
      <ActionIcon
        size={size}
        aria-label={t('neighbours.next')}
        aria-keyshortcuts="J"
        title={`${t('neighbours.next')} (J)`}
        disabled={!next}
        onClick={next}
      >
        <IconChevronDown size={18} stroke={1.6} />
      </ActionIcon>
    </nav>
  )
}
