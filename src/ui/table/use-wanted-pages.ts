import { useEffect, useRef, useState } from 'react'

import { followsOn, pagesOf } from './paging.ts'

/** A dragged scrollbar runs over hundreds of pages: only where it rests for so long (ms) are they read. */
const REST = 120
/** Places read ahead of those in sight. */
const AHEAD = 15

const start: readonly number[] = [0]

/** Which pages of a list are to be loaded, from what is in sight. A list of another `id` starts at its first page. */
export function useWantedPages(id: string, size: number) {
  const [state, setState] = useState({ id, pages: start })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [id])
  const wanted = state.id === id ? state.pages : start

  const ensure = (first: number, last: number, count: number) => {
    clearTimeout(timer.current)
    const pages = pagesOf(first - AHEAD, Math.min(last + AHEAD, count - 1), size)
    if (pages.join() === wanted.join()) return
    const take = () => setState({ id, pages })
    if (followsOn(pages, wanted)) take()
    else timer.current = setTimeout(take, REST)
  }
  return { wanted, ensure }
}
