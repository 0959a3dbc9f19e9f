import { useEffect, useRef, useState } from 'react'

import { followsOn, pagesOf } from './paging.ts'

/** A dragged scrollbar runs over hundreds of pages: only where it rests for so long (ms) are they read. */
const REST = 120
/** Pages that follow on are read at once, but so far apart (ms): a fast run through a list is no storm of requests. */
const PACE = 100
/** Places read ahead of those in sight. */
const AHEAD = 15

const start: readonly number[] = [0]

/** Which pages of a list are to be loaded, from what is in sight. A list of another `id` starts at its first page. */
export function useWantedPages(id: string, size: number) {
  const [state, setState] = useState({ id, pages: start })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const takenAt = useRef(-Infinity)
  useEffect(() => () => clearTimeout(timer.current), [id])
  const wanted = state.id === id ? state.pages : start

  const ensure = (first: number, last: number, count: number) => {
    clearTimeout(timer.current)
    const pages = pagesOf(first - AHEAD, Math.min(last + AHEAD, count - 1), size)
    if (pages.join() === wanted.join()) return
    const take = () => {
      takenAt.current = performance.now()
      setState({ id, pages })
    }
    const due = followsOn(pages, wanted) ? takenAt.current + PACE - performance.now() : REST
    if (due <= 0) take()
    else timer.current = setTimeout(take, due)
  }
  return { wanted, ensure }
}
