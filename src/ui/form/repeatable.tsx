import { ActionIcon, Button } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react'
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import { announce } from '#ui/announce.ts'

import styles from './repeatable.module.css'

type Props<R extends { key: string }> = {
  /** Path of the list in the form: problems of the list as a whole point here. */
  path: string
  /** Names one row, for its buttons: "Address 2". */
  rowName: (index: number) => string
  rows: readonly R[]
  /** The fields of a row. */
  children: (index: number, row: R) => ReactNode
  addLabel: string
  onAdd: () => void
  onRemove: (index: number) => void
  /** Absent where the order means nothing. */
  onMove?: (from: number, to: number) => void
  most?: number
}

/**
 * Rows that people add, remove and put in order. A new row takes the cursor; after a removal it goes to the row that
 * moved up, or to the button that adds. Alt with an arrow key moves the row that the cursor is in.
 */
export function Repeatable<R extends { key: string }>(props: Props<R>) {
  const { path, rowName, rows, children, addLabel, onAdd, onRemove, onMove, most = Infinity } = props
  const { t } = useTranslation('parts')
  const box = useRef<HTMLDivElement>(null)
  const focusRow = useRowFocus(box)

  const move = (from: number, to: number) => {
    if (!onMove || to < 0 || to >= rows.length) return
    onMove(from, to)
    announce(t('form.rowAt', { name: rowName(from), place: to + 1, count: rows.length }))
    focusRow(to, 'same')
  }
  const remove = (index: number) => {
    onRemove(index)
    announce(t('form.rowRemoved', { name: rowName(index) }))
    focusRow(index, 'remove')
  }
  const press = (event: KeyboardEvent, index: number) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (!event.altKey || step === undefined) return
    event.preventDefault()
    move(index, index + step)
  }

  return (
    <div ref={box} data-path={path} tabIndex={-1} className={styles.list}>
      {rows.map((row, index) => (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a key of the row, wherever in it the focus is
        <fieldset
          key={row.key}
          data-row={index}
          aria-label={rowName(index)}
          className={styles.row}
          onKeyDown={(event) => press(event, index)}
        >
          <div className={styles.fields}>{children(index, row)}</div>
          <div className={styles.tools}>
            {onMove && rows.length > 1 && (
              <>
                <ActionIcon
                  aria-label={t('form.moveUp', { name: rowName(index) })}
                  aria-keyshortcuts="Alt+ArrowUp"
                  disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                >
                  <IconArrowUp size={16} stroke={1.6} />
                </ActionIcon>
                <ActionIcon
                  aria-label={t('form.moveDown', { name: rowName(index) })}
                  aria-keyshortcuts="Alt+ArrowDown"
                  disabled={index === rows.length - 1}
                  onClick={() => move(index, index + 1)}
                >
                  <IconArrowDown size={16} stroke={1.6} />
                </ActionIcon>
              </>
            )}
            <ActionIcon
              aria-label={t('form.removeRow', { name: rowName(index) })}
              data-remove
              onClick={() => remove(index)}
            >
              <IconX size={16} stroke={1.6} />
            </ActionIcon>
          </div>
        </fieldset>
      ))}
      {rows.length < most && (
        <Button
          variant="subtle"
          c="var(--s-accent-ink)"
          size="xs"
          className={styles.add}
          leftSection={<IconPlus size={14} stroke={1.6} />}
          data-add
          onClick={() => {
            onAdd()
            focusRow(rows.length, 'first')
          }}
        >
          {addLabel}
        </Button>
      )}
    </div>
  )
}

type Aim = { row: number; at: 'first' | 'remove' | 'same' }

/** Moves the focus after the rows were drawn anew. `same`: to the field of the same place in the row that moved. */
function useRowFocus(box: React.RefObject<HTMLDivElement | null>) {
  const [aim, setAim] = useState<Aim & { path?: string | undefined }>()
  useLayoutEffect(() => {
    if (!aim || !box.current) return
    const rows = [...box.current.querySelectorAll<HTMLElement>('[data-row]')]
    const row = rows[Math.min(aim.row, rows.length - 1)]
    const field =
      aim.at === 'remove' ? '[data-remove]' : (aim.path ?? 'input:not([type=hidden]), textarea, select')
    const target =
      row?.querySelector<HTMLElement>(field) ?? box.current.querySelector<HTMLElement>('[data-add]')
    target?.focus()
  }, [aim, box])

  return (row: number, at: Aim['at']) => {
    const name = document.activeElement?.getAttribute('data-path')?.split('.').at(-1)
    const path = at === 'same' && name ? `[data-path$=".${CSS.escape(name)}"]` : undefined
    setAim({ row, at, ...(path && { path }) })
  }
}
