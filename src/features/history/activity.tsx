import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'

import type { HistoryEntry } from '#contract/sala/history.ts'
import { invariant } from '#lib/invariant.ts'
import { Empty } from '#ui/empty.tsx'

import { HistoryList } from './history-list.tsx'
import { historyQueries } from './queries.ts'

/** What a customer began with: a record that was filled in bulk has no such entry, and no history before its first. */
const began = ({ kind, action }: HistoryEntry): boolean => kind === 'customer' && action === 'create'

/** Tab of a customer's page: who changed which field when, events, answers and files too. */
export function Component() {
  const { t } = useTranslation('history')
  const { customerCode } = useParams()
  invariant(customerCode, 'the tab stands under a customer')
  const query = useInfiniteQuery(historyQueries.of('customer', customerCode))
  return (
    <HistoryList
      query={query}
      empty={
        <Empty title={t('noneHere')} small>
          {t('noneHereHint')}
        </Empty>
      }
      end={(entries) => t(entries.some(began) ? 'beginning' : 'before')}
    />
  )
}
