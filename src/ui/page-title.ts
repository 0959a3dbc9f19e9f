import { useLayoutEffect, useSyncExternalStore } from 'react'

/** A step between a section of the app and the page: the record that is edited, for instance. */
export type Crumb = { label: string; to: string }
export type PageTitle = { title: string; parents: readonly Crumb[] }

const none: PageTitle = { title: '', parents: [] }
let shown = none
const listeners = new Set<() => void>()

function show(next: PageTitle): void {
  shown = next
  document.title = next.title === '' ? 'Sala' : `${next.title} · Sala`
  for (const changed of listeners) changed()
}

/**
 * Names the page, in the browser's tab and as the last step of the breadcrumb: a list by its section, a record by its
 * name. Empty while the name is not known yet. `parents` stand between section and page.
 */
export function useTitle(title: string, parents: readonly Crumb[] = none.parents): void {
  const way = JSON.stringify(parents)
  useLayoutEffect(() => {
    const mine: PageTitle = { title, parents: JSON.parse(way) as Crumb[] } // what was stringified above
    show(mine)
    return () => {
      if (shown === mine) show(none)
    }
  }, [title, way])
}

const subscribe = (changed: () => void) => {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

/** What `useTitle` of the page says now: for breadcrumb and top bar. */
export const usePageTitle = (): PageTitle => useSyncExternalStore(subscribe, () => shown)
