import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { PersonName } from '#features/employees/person-name.tsx'
import { employeeQueries } from '#features/employees/queries.ts'
import { useStaffCode } from '#features/employees/staff-code.ts'
import { paths } from '#lib/paths.ts'
import { Empty } from '#ui/empty.tsx'
import { FailurePanel } from '#ui/failure.tsx'
import { Lines } from '#ui/skeleton.tsx'

import styles from './tab-list.module.css'

/** Who reports to the person. */
export function Component() {
  const { t } = useTranslation('employees')
  const staffCode = useStaffCode()
  const { data, error, refetch } = useQuery(employeeQueries.directory())
  if (error && !data) return <FailurePanel error={error} onRetry={() => void refetch()} small />
  if (!data) return <Lines count={5} />
  const reports = [...data.values()].filter((person) => person.headCode === staffCode)
  if (reports.length === 0) return <Empty title={t('teamNone')} small />
  return (
    <ul className={styles.list}>
      {reports.map((person) => (
        <li key={person.staffCode} className={styles.row}>
          <Link to={paths.person(person.staffCode)} className={styles.name}>
            <PersonName staffCode={person.staffCode} />
          </Link>
          <span className={styles.more}>{person.position}</span>
        </li>
      ))}
    </ul>
  )
}
