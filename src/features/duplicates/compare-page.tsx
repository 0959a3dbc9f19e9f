import { useSuspenseQuery, type QueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams, type LoaderFunctionArgs } from 'react-router'

import { employeeQueries } from '#features/employees/public.ts'
import { paths } from '#lib/paths.ts'
import { useTitle } from '#ui/page-title.ts'

import { Comparison } from './comparison.tsx'
import styles from './duplicates.module.css'
import { duplicateQueries } from './queries.ts'

type Params = LoaderFunctionArgs['params']

const codesOf = ({ first = '', second = '' }: Params) => [first, second] as const

/** A choice is made of what the host holds now: a copy that was read before will not do. */
export const loader =
  (client: QueryClient) =>
  async ({ params }: LoaderFunctionArgs) => {
    void client.prefetchQuery(employeeQueries.directory())
    await client.fetchQuery({ ...duplicateQueries.comparison(...codesOf(params)), staleTime: 0 })
    return null
  }

/** Two customers side by side, to be merged. */
export function Component() {
  const { t } = useTranslation('duplicates')
  const { data, refetch } = useSuspenseQuery(duplicateQueries.comparison(...codesOf(useParams())))
  useTitle(t('looking'), [{ label: t('title'), to: paths.duplicates() }])
  const { first, second } = data
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('looking')}</h1>
      </div>
      <Comparison
        key={`${first.version} ${second.version}`}
        first={first}
        second={second}
        onMoved={() => void refetch()}
      />
    </div>
  )
}
