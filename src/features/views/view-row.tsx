import { IconPin, IconPinFilled } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import type { View } from '#contract/sala/views.ts'
import { NO_VIEW, viewQuery } from '#lib/view-address.ts'

import { addressOf } from './address-of.ts'
import { useViewWrites } from './use-view-writes.ts'
import styles from './views-panel.module.css'

/** The list as it always is. */
export function AllRow({ isOn, onOpen }: { isOn: boolean; onOpen: () => void }) {
  const { t } = useTranslation('parts')
  return (
    <p className={styles.row}>
      <Link
        to={{ search: viewQuery(NO_VIEW, '').toString() }}
        className={styles.open}
        aria-current={isOn ? 'page' : undefined}
        onClick={onOpen}
      >
        <span className={styles.name}>{t('views.all')}</span>
      </Link>
    </p>
  )
}

type Props = { view: View; isOn: boolean; onOpen: () => void }

/** One view: opens it, and pins it beside the title. */
export function ViewRow({ view, isOn, onOpen }: Props) {
  const { t } = useTranslation('views')
  const { change } = useViewWrites()
  const { name, isPinned, isDefault, isShared, isMine, ownerName } = view
  const notes = [
    ...(isDefault ? [t('isDefault')] : []),
    ...(isShared ? [isMine ? t('isShared') : t('by', { person: ownerName })] : []),
  ]
  const pin = () => void change(view, { isPinned: !isPinned }, t(isPinned ? 'unpinned' : 'pinned', { name }))
  return (
    <li className={styles.row}>
      <Link
        to={{ search: addressOf(view).toString() }}
        className={styles.open}
        aria-current={isOn ? 'page' : undefined}
        data-autofocus={isOn || undefined}
        onClick={onOpen}
      >
        <span className={styles.name}>{name}</span>
        {notes.length > 0 && <span className={styles.notes}>{notes.join(' · ')}</span>}
      </Link>
      <button
        type="button"
        className={styles.pin}
        aria-pressed={isPinned}
        aria-label={t('pinOf', { name })}
        title={t(isPinned ? 'unpin' : 'pin')}
        onClick={pin}
      >
        {isPinned ? <IconPinFilled size={16} /> : <IconPin size={16} stroke={1.6} />}
      </button>
    </li>
  )
}
