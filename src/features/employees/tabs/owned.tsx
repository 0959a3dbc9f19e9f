import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { employeeQueries } from '#features/employees/queries.ts'
import { useStaffCode } from '#features/employees/staff-code.ts'
import { paths } from '#lib/paths.ts'
import { Empty } from '#ui/empty.tsx'
import { FailurePanel } from '#ui/failure.tsx'
import { Lines } from '#ui/skeleton.tsx'

import styles from './tab-list.module.css'

/** Customers that the person looks after, as they changed last; the whole list is one press away. */
export function Component() {
  const { t } = useTranslation('employees')
  const staffCode = useStaffCode()
  const { data, error, refetch } = useQuery(employeeQueries.owned(staffCode))
  if (error && !data) return <FailurePanel error={error} onRetry={() => void refetch()} small />
  if (!data) return <Lines count={5} />
  if (data.rows.length === 0) return <Empty title={t('ownsNone')} small />
  return (
    <>
      <ul className={styles.list}>
        {data.rows.map((row) => (
          <li key={row.customerCode} className={styles.row}>
            <Link to={paths.customer(row.customerCode)} className={styles.name}>
              {row.customerName}
            </Link>
            <span className={styles.more}>{row.customerCode}</span>
          </li>
        ))}
      </ul>
      <p>
        <Link to={paths.customers({ owner: staffCode })}>{t('seeAll')}</Link>
      </p>
    </>
  )
}
