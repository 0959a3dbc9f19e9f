import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'

import { keptPosition, useKeptScroll } from '#ui/use-kept-scroll.ts'

import type { RowSource } from './row-source.ts'

/** Grey rows before anything is known: about a screenful. */
const FIRST = 20

type Options = {
  /** Height of a row in px. */
  size: number
  /** Height of what stands above the rows inside the scrolled box and sticks to its top. */
  head: number
  /** The active row is drawn even out of sight: focus points at it. */
  active: number | undefined
}

/** The rows to draw of a list of any length, and the box that scrolls them. Coming back finds it as it was left. */
export function useVirtualRows<T>(source: RowSource<T>, { size, head, active }: Options) {
  const scroller = useKeptScroll<HTMLDivElement>('rows')
  const { key } = useLocation()
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLElement>({
    count: source.count ?? FIRST,
    getScrollElement: () => scroller.current,
    estimateSize: () => size,
    overscan: 8,
    initialOffset: () => keptPosition(key, 'rows'),
    scrollMargin: head,
    scrollPaddingStart: head,
    rangeExtractor: (range) => withActive(range, active),
  })
  const { startIndex: first, endIndex: last } = virtualizer.range ?? { startIndex: 0, endIndex: 0 }
  const { ensure, id, status } = source

  useEffect(() => {
    if (status === 'shown') ensure(first, last)
    // oxlint-disable-next-line react/exhaustive-deps -- `ensure` is another function each time; what is in sight decides
  }, [first, last, id, status])

  // rows of another filter begin at the top, except on the way back
  const before = useRef(id)
  const isBack = useNavigationType() === 'POP'
  useLayoutEffect(() => {
    if (before.current !== id && !isBack) scroller.current?.scrollTo({ top: 0 })
    before.current = id
  }, [id, isBack, scroller])

  return { scroller, virtualizer, first, last }
}

function withActive(range: Range, active: number | undefined): number[] {
  const places = defaultRangeExtractor(range)
  if (active === undefined || active >= range.count || places.includes(active)) return places
  return [...places, active].toSorted((a, b) => a - b)
}
