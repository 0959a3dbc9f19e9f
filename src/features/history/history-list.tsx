import { ActionIcon, Button } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowMerge,
  IconArrowsSplit2,
  IconPencil,
  IconPlus,
  IconRotateClockwise,
  IconTrash,
} from '@tabler/icons-react'
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import type { HistoryEntry } from '#contract/sala/history.ts'
import { readDay, todayInBangkok } from '#lib/dates.ts'
import { addDays } from '#lib/days.ts'
import { paths } from '#lib/paths.ts'
import { DayList, type Day, type DayEvent } from '#ui/day-list.tsx'
import { FailurePanel } from '#ui/failure.tsx'
import { offers } from '#ui/offers.ts'
import { useMe } from '#ui/session.ts'
import { Lines } from '#ui/skeleton.tsx'
import { takeBackEntry } from '#ui/undo.ts'

import { EntryPieces } from './entry-pieces.tsx'
import styles from './history-list.module.css'
import { useSay, type Say } from './use-say.ts'

type Query = UseInfiniteQueryResult<InfiniteData<readonly HistoryEntry[]>>

type Props = {
  query: Query
  /** Whether each entry names the customer: it does where the page is not that of one. */
  named?: boolean
  empty: ReactNode
  /** Under the last entry, once all are here. */
  end: (entries: readonly HistoryEntry[]) => ReactNode
}

/** What was changed, newest first, day by day. */
export function HistoryList({ query, named = false, empty, end }: Props) {
  const { t } = useTranslation('history')
  const say = useSay()
  const me = useMe()
  const entries = query.data?.pages.flat()
  if (entries === undefined) {
    if (query.isError) return <FailurePanel error={query.error} onRetry={() => void query.refetch()} small />
    return <Lines count={6} />
  }
  if (entries.length === 0) return empty
  const lines = entries.map((entry) => ({
    day: readDay(entry.at) ?? '',
    line: lineOf(entry, { say, named, who: entry.by === me.staffCode ? t('you') : entry.byName }),
  }))
  const today = todayInBangkok()
  const titles = new Map([
    [today, t('when.today')],
    [addDays(today, -1), t('when.yesterday')],
  ])
  const days = [...new Set(lines.map(({ day }) => day))].map((day): Day => ({
    id: day,
    title: titles.get(day) ?? say.format.dayWithWeekday(day),
    events: lines.filter((one) => one.day === day).map(({ line }) => line),
  }))
  return (
    <>
      <DayList days={days} />
      <div className={styles.foot}>
        {query.hasNextPage ? (
          <Button
            variant="default"
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {t('more')}
          </Button>
        ) : (
          end(entries)
        )}
      </div>
    </>
  )
}

const icons = {
  create: IconPlus,
  update: IconPencil,
  delete: IconTrash,
  restore: IconRotateClockwise,
  merge: IconArrowMerge,
  split: IconArrowsSplit2,
}

type Look = { say: Say; named: boolean; who: string }

function lineOf(entry: HistoryEntry, { say, named, who }: Look): DayEvent {
  const Icon = entry.undoes === null ? icons[entry.action] : IconArrowBackUp
  const subject = say.subject(entry)
  return {
    id: String(entry.changeId),
    icon: <Icon size={14} stroke={1.6} />,
    what: <Sentence entry={entry} text={say.deed(entry, subject, who)} who={who} named={named} />,
    note: (
      <>
        <EntryPieces entry={entry} say={say} />
        <HurdleWords entry={entry} />
      </>
    ),
    time: say.format.time(entry.at),
    actions: entry.canUndo && offers('undo') && (
      <UndoEntry entry={entry} text={say.deed(entry, subject, who)} />
    ),
  }
}

/** The sentence with who in bold and, where it is needed, whose record it is as a link. */
function Sentence({
  entry,
  text,
  who,
  named,
}: {
  entry: HistoryEntry
  text: string
  who: string
  named: boolean
}) {
  const [before = '', after = ''] = text.split(who, 2)
  return (
    <>
      {before}
      <b>{who}</b>
      {after}
      {named && (
        <>
          {' · '}
          <Link to={paths.customer(entry.customerCode)}>{entry.customerName || entry.customerCode}</Link>
        </>
      )}
    </>
  )
}

function HurdleWords({ entry }: { entry: HistoryEntry }) {
  const { t } = useTranslation('history')
  return entry.hurdle && <p className={styles.hurdle}>{t(`hurdle.${entry.hurdle}`)}</p>
}

function UndoEntry({ entry, text }: { entry: HistoryEntry; text: string }) {
  const { t } = useTranslation(['history', 'common'])
  return (
    <ActionIcon
      size={28}
      className={styles.undo ?? ''}
      title={t('common:act.undo')}
      aria-label={t('undoOf', { what: text })}
      onClick={() => takeBackEntry(text, entry.changeId)}
    >
      <IconArrowBackUp size={16} stroke={1.6} />
    </ActionIcon>
  )
}
