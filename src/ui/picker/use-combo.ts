import { useId, useState, type KeyboardEvent } from 'react'

import { nextPlace } from '#ui/list/option-search.ts'

type Options = {
  /** `useState(false)`: whether the list is open. The owner holds it, as what there is to pick may depend on it. */
  shown: readonly [boolean, (isOpen: boolean) => void]
  /** How many options there are. */
  count: number
  /** Options that cannot be picked: the arrow keys pass over them. */
  isOff?: (place: number) => boolean
  onPick: (place: number) => void
  /** There is nothing to show, not even a word in place of options. */
  isEmpty?: boolean
}

export type Combo = ReturnType<typeof useCombo>

/**
 * A text field with a list under it: arrows choose, Enter picks, Escape closes, and the cursor stays in the field.
 * Keys that compose a letter belong to the keyboard's own list.
 */
export function useCombo({ shown: [isOpen, setOpen], count, isOff, onPick, isEmpty = false }: Options) {
  const id = useId()
  const [chosen, setChosen] = useState(-1)
  const open = isOpen && !isEmpty
  const active = open && chosen < count ? chosen : -1
  const show = () => setOpen(true)
  const close = () => {
    setOpen(false)
    setChosen(-1)
  }

  const move = (key: string): boolean => {
    const places = Array.from({ length: count }, (_, place) => place).filter((place) => !isOff?.(place))
    const from = places.indexOf(active)
    const to = nextPlace(key, from < 0 && key === 'ArrowUp' ? 0 : from, places.length)
    if (to !== undefined) setChosen(places[to] ?? -1)
    return to !== undefined
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey) return
    const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp'
    if (isArrow) show()
    if (isArrow && move(event.key)) event.preventDefault()
    if (event.key === 'Enter' && active >= 0) {
      event.preventDefault()
      onPick(active)
    }
    if (event.key === 'Escape' && open) {
      event.stopPropagation() // what lies around the field stays
      close()
    }
  }

  return {
    id,
    open,
    active,
    show,
    close,
    pick: onPick,
    /** Somebody types: the list is another one. */
    typed: () => {
      setOpen(true)
      setChosen(-1)
    },
    /** For the text field. */
    field: {
      role: 'combobox',
      'aria-haspopup': 'listbox',
      'aria-expanded': open,
      'aria-controls': open ? id : undefined,
      'aria-activedescendant': active >= 0 ? optionId(id, active) : undefined,
      autoComplete: 'off',
      onKeyDown: press,
      onClick: show,
    } as const,
  }
}

export const optionId = (listId: string, place: number): string => `${listId}-${place}`
