import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'

import { Empty } from '#ui/empty.tsx'
import { useTitle } from '#ui/page-title.ts'

import { HistoryList } from './history-list.tsx'
import styles from './history-list.module.css'
import { historyQueries } from './queries.ts'

/** What the person at work changed, with Undo where it still applies. */
export function Component() {
  const { t } = useTranslation('history')
  const query = useInfiniteQuery({ ...historyQueries.mine(), staleTime: 0 })
  useTitle(t('title'))
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t('title')}</h1>
      <HistoryList
        query={query}
        named
        empty={<Empty title={t('none')}>{t('noneHint')}</Empty>}
        end={() => t('beginning')}
      />
    </div>
  )
}
