import { useRef, type KeyboardEvent } from 'react'

import { isKey } from '#ui/keys.ts'

import { placeAfter } from './grid-keys.ts'
import type { GridCells } from './use-grid-cells.ts'
import type { GridSelection } from './use-grid-selection.ts'

type Options<T> = {
  active: number | undefined
  count: number
  page: number
  move: (to: number) => void
  open: (index: number, far: boolean) => void
  selection: GridSelection<T> | undefined
  cells: GridCells
  /** Shows the active row beside the list, or no more. */
  peek: { isOpen: boolean; onToggle: () => void } | undefined
}

/** Every key of a list: moving, opening, choosing, editing, looking. Answers whether the key was one of them. */
export function useGridKeys<T>({ active, count, page, move, open, selection, cells, peek }: Options<T>) {
  const isRanging = useRef(false)

  const moved = (event: KeyboardEvent): boolean => {
    const to = placeAfter(event.nativeEvent, { active, count, page })
    if (to === undefined) return false
    if (event.shiftKey && selection) {
      if (!isRanging.current) selection.begin(active ?? to)
      selection.toggle(to, true)
    }
    isRanging.current = event.shiftKey
    move(to)
    return true
  }
  const chosen = ({ nativeEvent: press }: KeyboardEvent): boolean => {
    if (!selection) return false
    if (isKey(press, 'mod+a')) selection.all()
    else if (isKey(press, 'x') && active !== undefined) selection.toggle(active, false)
    else return false
    return true
  }
  const left = (): boolean => {
    if (peek?.isOpen) peek.onToggle()
    else if (cells.column !== undefined) cells.leave()
    else if (selection?.some) selection.none()
    else return false
    return true
  }
  const acted = (event: KeyboardEvent): boolean => {
    if (event.key === 'Escape') return left()
    if (active === undefined) return event.key === ' '
    if (event.key === 'Enter') {
      if (!cells.edit(active)) open(active, event.ctrlKey || event.metaKey)
      return true
    }
    if (event.key === 'F2') return cells.edit(active)
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft')
      return cells.step(event.key === 'ArrowRight' ? 1 : -1)
    if (event.key === ' ') peek?.onToggle()
    return event.key === ' ' // it would scroll the page
  }

  return (event: KeyboardEvent): void => {
    const isMine = event.target === event.currentTarget // not a checkbox or a link of a row
    if (cells.isEditing) {
      if (!isMine) return
      // its editor is still to come: no key may do something else meanwhile
      if (event.key === 'Escape') cells.close()
      if (event.key !== 'Tab') event.preventDefault()
      return
    }
    if (moved(event) || (isMine && (chosen(event) || acted(event)))) event.preventDefault()
  }
}
