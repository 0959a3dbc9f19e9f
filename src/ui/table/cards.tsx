import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { Check } from '#ui/check.tsx'
import { Bar } from '#ui/skeleton.tsx'

import styles from './cards.module.css'
import type { RowSource } from './row-source.ts'
import { useGridSelection, type GridSelection, type Selection } from './use-grid-selection.ts'
import { useLongPress } from './use-long-press.ts'
import { useVirtualRows } from './use-virtual-rows.ts'

const CARD = 68

/** What a card says: a name, a line of a few short parts, and at most one action of 44 px. */
export type Card = { title: ReactNode; line: readonly ReactNode[]; action?: ReactNode }

type Props<T> = {
  label: string
  source: RowSource<T>
  card: (row: T) => Card
  rowHref: ((row: T) => string) | undefined
  rowKey: (row: T) => string
  /** Where rows can be chosen: a long press begins, from then on a press takes in or out. */
  choice: Selection | undefined
  empty: ReactNode
}

/** The same list on a phone: rows of 68 px, each a link. */
export function Cards<T>({ label, source, card, rowHref, rowKey, choice, empty }: Props<T>) {
  const { scroller, virtualizer, first } = useVirtualRows(source, { size: CARD, head: 0, active: undefined })
  const selection = useGridSelection(choice, source, rowKey)
  const items = virtualizer.getVirtualItems()
  const missing = items.find((item) => item.index > first && source.isMissing(item.index))?.index
  const height = virtualizer.getTotalSize()

  return (
    <div ref={scroller} className={styles.scroller}>
      {source.count === 0 ? (
        empty
      ) : (
        <ul
          aria-label={label}
          aria-busy={source.status === 'first'}
          className={styles.list}
          style={{ height }}
          data-stale={source.isStale || undefined}
        >
          {items.map((item) => (
            <li
              key={item.key}
              className={styles.card}
              style={{ transform: `translateY(${item.start}px)` }}
              aria-setsize={source.total?.sense === 'exact' ? source.total.n : -1}
              aria-posinset={item.index + 1}
            >
              {item.index === missing ? (
                <Missing onRetry={source.retry} />
              ) : (
                <Face
                  row={source.get(item.index)}
                  card={card}
                  rowHref={rowHref}
                  rowKey={rowKey}
                  selection={selection}
                  onToggle={() => selection?.toggle(item.index, false)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

type FaceProps<T> = Pick<Props<T>, 'card' | 'rowHref' | 'rowKey'> & {
  row: T | undefined
  selection: GridSelection<T> | undefined
  onToggle: () => void
}

function Face<T>({ row, card, rowHref, rowKey, selection, onToggle }: FaceProps<T>) {
  const { t } = useTranslation('parts')
  const long = useLongPress(selection && !selection.some && row !== undefined ? onToggle : undefined)
  if (row === undefined) {
    return (
      <span className={`${styles.main} ${styles.bars}`}>
        <Bar width="55%" />
        <Bar width="38%" />
      </span>
    )
  }
  const { title, line, action } = card(row)
  const words = (
    <>
      <span className={styles.title}>{title}</span>
      <span className={styles.line}>
        {line.map((part, place) => (
          <span key={place}>{part}</span>
        ))}
      </span>
    </>
  )
  const href = rowHref?.(row)
  if (selection?.some)
    return (
      <label className={`${styles.main} ${styles.choosing}`}>
        <Check
          aria-label={t('selectRow', { name: rowKey(row) })}
          checked={selection.has(row)}
          onChange={onToggle}
        />
        <span className={styles.both}>{words}</span>
      </label>
    )
  return (
    <>
      {href === undefined ? (
        <span className={styles.main}>{words}</span>
      ) : (
        <Link to={href} className={styles.main} {...long}>
          {words}
        </Link>
      )}
      {action && <span className={styles.action}>{action}</span>}
    </>
  )
}

function Missing({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation(['parts', 'common'])
  return (
    <span className={styles.missing}>
      {t('parts:rowsNotLoaded')}
      <button type="button" className={styles.again} onClick={onRetry}>
        {t('common:act.retry')}
      </button>
    </span>
  )
}
