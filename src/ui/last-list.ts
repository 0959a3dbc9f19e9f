/** The filter of each list as it was seen last, by its address. */
const seen = new Map<string, string>()

/** Remembers the list that the page shows: address, and the search part that holds its filter and order. */
export const noteList = (path: string, search: string): void => void seen.set(path, search)

/** The way back to a list, with the filter that it had when it was left. */
export const lastList = (path: string): string => path + (seen.get(path) ?? '')

/** Nothing of one person's work is left for the next. */
export const forgetLists = (): void => seen.clear()
