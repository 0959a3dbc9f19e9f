/** The name in a list's address that says which view is open. */
const VIEW = 'view'
/** In place of a view's id: none, although the person has a default. */
export const NO_VIEW = 'all'

/** Which view an address says is open. */
export const viewIn = (search: URLSearchParams): string | undefined => search.get(VIEW) ?? undefined

/** The query of a list with the view that was open before still named, so that it can say "changed". */
export function keepView(before: URLSearchParams, next: URLSearchParams): URLSearchParams {
  const view = viewIn(before)
  return view === undefined ? next : viewQuery(view, next)
}

/** The query of a list with this view open. */
export const viewQuery = (view: string, link: string | URLSearchParams): URLSearchParams =>
  new URLSearchParams([[VIEW, view], ...new URLSearchParams(link)])
