import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { PersonName } from '#features/employees/public.ts'
import { paths } from '#lib/paths.ts'
import { NotSent } from '#ui/not-sent.tsx'
import { useIsUnread } from '#ui/unread.ts'

import styles from './owners.module.css'

type Props = { owners: readonly string[]; primaryOwner: string | null }

/** Who looks after the customer, the primary one first and marked. */
export function Owners({ owners, primaryOwner }: Props) {
  const { t } = useTranslation('customers')
  const isUnread = useIsUnread('owners')
  const inOrder = owners.toSorted((a, b) => Number(b === primaryOwner) - Number(a === primaryOwner))
  if (inOrder.length === 0 && isUnread) return <NotSent />
  if (inOrder.length === 0) return <span className={styles.none}>{t('unassigned')}</span>
  return (
    <span className={styles.owners}>
      {inOrder.map((staffCode) => (
        <span key={staffCode} className={styles.owner}>
          <Link to={paths.person(staffCode)} className={styles.link}>
            <PersonName staffCode={staffCode} />
          </Link>
          {staffCode === primaryOwner && owners.length > 1 && (
            <span className={styles.primary}>{t('primary')}</span>
          )}
        </span>
      ))}
    </span>
  )
}
