import { Button } from '@mantine/core'
import { useInfiniteQuery, type QueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'

import { employeeQueries } from '#features/employees/public.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Empty } from '#ui/empty.tsx'
import { FailurePanel } from '#ui/failure.tsx'
import { useTitle } from '#ui/page-title.ts'
import { Segments } from '#ui/segments.tsx'
import { Lines } from '#ui/skeleton.tsx'

import styles from './duplicates.module.css'
import { PairCard } from './pair-card.tsx'
import { duplicateQueries, type PairState } from './queries.ts'

/** Starts the reads and does not wait. */
export const loader = (client: QueryClient) => () => {
  void client.prefetchInfiniteQuery(duplicateQueries.pairs('open'))
  void client.prefetchQuery(employeeQueries.directory())
  return null
}

/** Pairs of customers that may be one, the surest first. */
export function Component() {
  const { t } = useTranslation('duplicates')
  const format = useFormat()
  const [search, setSearch] = useSearchParams()
  const state: PairState = search.get('state') === 'apart' ? 'apart' : 'open'
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    duplicateQueries.pairs(state),
  )
  const pairs = data?.pages.flatMap((page) => page.data)
  const total = data?.pages[0]?.total
  useTitle(t('title'))
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('title')}</h1>
        {total !== undefined && (
          <span className={styles.total}>{t('total', { count: total, number: format.number(total) })}</span>
        )}
      </div>
      <Segments<PairState>
        label={t('which')}
        hideLabel
        value={state}
        onChange={(next) => setSearch(next === 'apart' ? { state: next } : {}, { replace: true })}
        segments={[
          { value: 'open', label: t('open') },
          { value: 'apart', label: t('apart') },
        ]}
      />
      {pairs === undefined && error !== null && <FailurePanel error={error} onRetry={() => void refetch()} />}
      {pairs === undefined && error === null && <Lines count={8} />}
      {pairs?.length === 0 && <Empty title={state === 'open' ? t('none') : t('noneApart')} />}
      {pairs && pairs.length > 0 && (
        <ul className={styles.pairs}>
          {pairs.map((pair) => (
            <PairCard key={`${pair.first.customerCode} ${pair.second.customerCode}`} pair={pair} />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </div>
  )
}
