import type { Section } from './navigation.ts'

/** Search part of each section's list as it was seen last, so that the way back keeps filter and order. */
const seen = new Map<string, string>()

/** Remembers the list of a section, when that is what the page shows. */
export function noteList(section: Section | undefined, { pathname, search }: Place): void {
  if (section && pathname === section.to) seen.set(section.key, search)
}
type Place = { pathname: string; search: string }

/** Address of a section's list with the filter that it had when it was left. */
export const lastList = (section: Section): string => section.to + (seen.get(section.key) ?? '')

export const forgetLists = (): void => seen.clear()
