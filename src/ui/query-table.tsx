import { useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import { useFormat } from '#i18n/use-format.ts'

import { FailureBanner, FailurePanel } from './failure.tsx'
import styles from './query-table.module.css'
import { Cards, type Card } from '#ui/table/cards.tsx'
import { inSight, type Column, type ColumnLayout, type Sort } from '#ui/table/column.ts'
import { Grid } from '#ui/table/grid.tsx'
import type { RowSource } from '#ui/table/row-source.ts'
import type { CellEditing } from '#ui/table/use-grid-cells.ts'
import type { RowNews } from '#ui/table/use-live-rows.ts'
import type { Selection } from '#ui/table/use-grid-selection.ts'
import { useTotalWords, type Counted } from './total-words.ts'
import { usePhone } from './use-phone.ts'

export type QueryTableProps<T> = {
  /** Names the list for those who hear the page. */
  label: string
  /** From `usePagedRows`, or any other. */
  source: RowSource<T>
  /** Keep the array between renders (`useMemo`): rows are redrawn when it changes. */
  columns: readonly Column<T>[]
  /** The business number: what selection remembers. */
  rowKey: (row: T) => string
  /** Makes each row a link. */
  rowHref?: (row: T) => string
  /** The row on a phone. */
  card: (row: T) => Card
  layout?: ColumnLayout
  sort?: Sort | undefined
  onSort?: (sort: Sort) => void
  /** Present where rows can be chosen. */
  choice?: Selection | undefined
  /** Present where cells can be changed; not on a phone. */
  editing?: CellEditing<T> | undefined
  /** Present where a row can be looked at beside the list; not on a phone. */
  peek?: { isOpen: boolean; onToggle: () => void }
  onCursor?: (row: T | undefined, index: number) => void
  /** What is shown beside the list. */
  side?: ReactNode
  /** Shown under the head when no row matches: an `Empty` that knows why. */
  empty: ReactNode
  counted: Counted
  /** From `useLiveRows`: what others did that would move rows. */
  news?: RowNews | undefined
  /** Takes the place of the foot, at the same height: the bar of bulk actions. */
  foot?: ReactNode
}

/**
 * Any number of rows, of which only those in sight exist. Says by itself what waiting (grey rows of the same size), a
 * new filter (old rows dimmed), failing (old rows stay, a banner says what is kept) and the end look like.
 */
export function QueryTable<T>(props: QueryTableProps<T>) {
  const { label, source, columns, rowKey, rowHref, card, layout, sort, onSort, choice, empty, foot } = props
  const isPhone = usePhone()
  const shown = useMemo(() => inSight(columns, layout), [columns, layout])
  if (source.status === 'failed') return <FailurePanel error={source.error} onRetry={source.retry} />

  return (
    <div className={styles.frame}>
      <Banner source={source} />
      {isPhone ? (
        <Cards {...{ label, source, card, rowHref, rowKey, choice, empty }} />
      ) : (
        <div className={styles.split}>
          <Grid
            {...{ label, source, sort, onSort, choice, rowKey, rowHref, empty }}
            columns={shown}
            editing={props.editing}
            peek={props.peek}
            onCursor={props.onCursor}
          />
          {props.side}
        </div>
      )}
      {foot ?? <Foot source={source} counted={props.counted} />}
      <output className={styles.newsSlot}>{props.news && <News {...props.news} />}</output>
    </div>
  )
}

function Banner<T>({ source }: { source: RowSource<T> }) {
  const { t } = useTranslation('parts')
  const time = useTime(source.asOf)
  if (!source.error) return null
  return (
    <div className={styles.banner}>
      <FailureBanner
        error={source.error}
        onRetry={source.retry}
        what={t('listNotLoaded')}
        kept={t('listKept', { time })}
      />
    </div>
  )
}

/** How many there are and from when; read out when a filter changed it. On a phone the title says it. */
function Foot<T>({ source, counted }: Pick<QueryTableProps<T>, 'source' | 'counted'>) {
  const { t } = useTranslation('common')
  const say = useTotalWords()
  const time = useTime(source.asOf)
  const waits = source.isStale || source.total === undefined
  return (
    <div className={styles.foot}>
      <output>{waits || !source.total ? t('sync.loading') : say(source.total, counted)}</output>
      {time !== '' && !waits && <span>· {t('sync.asOf', { time })}</span>}
    </div>
  )
}

/** What others did lies over the rows: showing it is for who looks at them to decide. */
function News({ count, show }: RowNews) {
  const { t } = useTranslation('parts')
  return (
    <button type="button" className={styles.news} onClick={show}>
      {t('news.rows', { count })}
    </button>
  )
}

function useTime(at: number | undefined): string {
  const format = useFormat()
  return at === undefined ? '' : format.time(new Date(at).toISOString())
}
