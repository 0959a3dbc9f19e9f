import type { ViewScreen } from '#contract/sala/views.ts'
import { nameKey } from '#lib/fold.ts'

import { tooLong, when, type Issue } from './issue.ts'
import { customerFilters } from './list-parameters.ts'

export const MOST_VIEW_NAME = 80
export const MOST_VIEW_LINK = 4000
/** Views that one person may have made. */
export const MOST_VIEWS = 200

/** What the address of each list can say, besides which view is open. */
export const viewParameters = {
  customers: ['q', ...customerFilters, 'sort', 'columns'],
  people: ['q', 'team', 'status', 'sort', 'columns'],
} as const satisfies Record<ViewScreen, readonly string[]>

const HIDDEN = /[\p{Control}\p{Surrogate}]/u

/**
 * Whether a link is a query of that screen, exactly as a browser writes it. That form has no `/`, `:`, `\`, `#` or
 * blank, so nothing in it can lead elsewhere, whoever reads it.
 */
export function isViewLink(screen: ViewScreen, link: string): boolean {
  const search = new URLSearchParams(link)
  const known: readonly string[] = viewParameters[screen]
  return (
    search.toString() === link &&
    [...search].every(([name, value]) => known.includes(name) && !HIDDEN.test(value))
  )
}

/** A view has a name of 1 to 80 characters and leads to its own list. That the name is free only the host can tell. */
export const checkView = (view: { name: string; screen: ViewScreen; link: string }): Issue[] => [
  ...when(nameKey(view.name) === '', 'name', 'required'),
  ...tooLong('name', view.name, MOST_VIEW_NAME),
  ...tooLong('link', view.link, MOST_VIEW_LINK),
  ...when(!isViewLink(view.screen, view.link), 'link', 'viewLink'),
]
