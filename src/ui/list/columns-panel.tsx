import { IconGripVertical } from '@tabler/icons-react'
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'

import { announce } from '#ui/announce.ts'
import { Check } from '#ui/check.tsx'
import { PopBody } from '#ui/pop-body.tsx'
import { moved, ownLayout, soundLayout, type ColumnHead } from '#ui/table/column.ts'

import type { ColumnsProps } from './columns-button.tsx'
import styles from './panel.module.css'

type Props = ColumnsProps & { onClose: (back: boolean) => void }

/** Ticks for the columns in sight; the handle moves a column by mouse, by touch and with the arrow keys. */
export function ColumnsPanel({ columns, layout, onLayout, onClose }: Props) {
  const { t } = useTranslation(['parts', 'common'])
  // its own copy: the owner's comes back through the address, later than the next press of a key
  const [shown, setShown] = useState(() => soundLayout(columns, layout))
  const hidden = columns.filter((column) => !shown.includes(column.id))
  const [lifted, setLifted] = useState<string>()
  const list = useRef<HTMLUListElement>(null)

  const change = (next: readonly string[]) => {
    setShown(next)
    onLayout(next)
  }
  const reset = () => {
    setShown(ownLayout(columns))
    onLayout(undefined)
  }
  const move = (column: ColumnHead, to: number) => {
    const from = shown.indexOf(column.id)
    const at = Math.max(0, Math.min(shown.length - 1, to))
    if (at === from) return
    change(moved(shown, from, at))
    announce(t('parts:columnAt', { name: column.header, place: at + 1, count: shown.length }))
  }
  const drag = (column: ColumnHead, event: PointerEvent) => {
    const rows = [...(list.current?.children ?? [])].slice(0, shown.length)
    const at = rows.findIndex((row) => event.clientY < row.getBoundingClientRect().bottom)
    if (lifted === column.id) move(column, at < 0 ? shown.length - 1 : at)
  }
  const press = (column: ColumnHead, event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    move(column, shown.indexOf(column.id) + step)
  }
  const toggle = (id: string) =>
    change(shown.includes(id) ? shown.filter((one) => one !== id) : [...shown, id])

  const inOrder = shown.flatMap((id) => columns.find((column) => column.id === id) ?? [])
  return (
    <PopBody label={t('parts:columns')} width={280} onClose={onClose}>
      <ul ref={list} className={styles.list}>
        {[...inOrder, ...hidden].map((column) => (
          <li key={column.id} className={styles.item} data-lifted={lifted === column.id || undefined}>
            <label>
              <Check
                checked={shown.includes(column.id)}
                disabled={column.hideable === false || (shown.length === 1 && shown.includes(column.id))}
                onChange={() => toggle(column.id)}
              />
              {column.header}
            </label>
            {shown.includes(column.id) && (
              <button
                type="button"
                className={styles.handle}
                aria-label={t('parts:moveColumn', { name: column.header })}
                onKeyDown={(event) => press(column, event)}
                onPointerDown={(event) => {
                  event.currentTarget.setPointerCapture(event.pointerId)
                  setLifted(column.id)
                }}
                onPointerMove={(event) => drag(column, event)}
                onLostPointerCapture={() => setLifted(undefined)}
              >
                <IconGripVertical size={16} stroke={1.6} aria-hidden="true" />
              </button>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <button type="button" className={styles.item} onClick={reset}>
          {t('common:act.reset')}
        </button>
      </div>
    </PopBody>
  )
}
