import { useLayoutEffect, useRef, type RefObject } from 'react'
import { useLocation, useNavigationType } from 'react-router'

/** How far each container was scrolled at each step of the history. */
const positions = new Map<string, number>()

/** Content may still be growing when somebody comes back: for so long it is waited for, in ms. */
const PATIENCE = 3000

/** How far a container was scrolled at a step of the history (`location.key`), for lists that draw only what is in sight. */
export const keptPosition = (key: string, name: string): number => positions.get(`${key} ${name}`) ?? 0

/**
 * Keeps how far a container of its own is scrolled (a virtual list, a panel), for each step of the history: going
 * back finds it as it was left, a new page starts at the top, and a changed address that replaced the old one (typing
 * in a filter) moves nothing. `name` tells two containers of a page apart.
 */
export function useKeptScroll<E extends HTMLElement>(name = 'main'): RefObject<E | null> {
  const ref = useRef<E>(null)
  const { key } = useLocation()
  const replaced = useNavigationType() === 'REPLACE'
  const place = `${key} ${name}`

  useLayoutEffect(() => {
    const container = ref.current
    if (!container) return
    const keep = () => void positions.set(place, container.scrollTop)
    const goal = positions.get(place) ?? (replaced ? container.scrollTop : 0)
    const stop = goal > 0 ? scrollTo(container, goal) : undefined
    if (goal === 0) container.scrollTop = 0
    container.addEventListener('scroll', keep, { passive: true })
    return () => {
      stop?.()
      container.removeEventListener('scroll', keep)
    }
  }, [place, replaced])

  return ref
}

/** Scrolls to `goal` as soon as there is enough content, unless the person scrolls first. */
function scrollTo(container: HTMLElement, goal: number): () => void {
  const stop = () => {
    observer.disconnect()
    clearTimeout(timer)
    container.removeEventListener('wheel', stop)
    container.removeEventListener('touchmove', stop)
  }
  const attempt = () => {
    container.scrollTop = goal
    if (container.scrollTop >= goal - 1) stop()
  }
  const observer = new ResizeObserver(attempt)
  const timer = setTimeout(stop, PATIENCE)
  for (const child of container.children) observer.observe(child)
  container.addEventListener('wheel', stop, { passive: true })
  container.addEventListener('touchmove', stop, { passive: true })
  attempt()
  return stop
}
