/** A save that was under way: sent again under the same key it is done once, whatever became of the first attempt. */
export type Sent = { key: string; body: unknown; ifMatch: string | undefined }

/** What is kept of a form. All of it is sealed. */
export type Draft = {
  /** The form and its record: `customer/C000055`, `customer/new`. */
  id: string
  /** Tells forms apart that are open for the same thing: two new customers. `''` where there can be one only. */
  copy: string
  /** One opening of the form: older ones are its history. Sorts by time. */
  version: string
  /** What the form is called, and of what record it is, in the words of the person. */
  title: string
  record: string
  /** The address that opens it again. */
  to: string
  /** What the form holds. */
  values: unknown
  /** The record with its version as it was opened; undefined for a new one. */
  opened: unknown
  sent: Sent | undefined
  /** When it was kept, ms since 1970. */
  at: number
}

/** Kept so many: the newest, and five before it. */
const MOST = 6
/** Days that a draft waits for its owner. */
const LONGEST = 7 * 24 * 60 * 60 * 1000

/** Where a row is kept. `shelf`: owner, form and copy, as they are named in the store. */
export type Mark = { place: string; shelf: string; at: number }

/** Which rows have to go: those that nobody came back for, and of each shelf all but the newest. */
export function surplus(marks: readonly Mark[], now: number): string[] {
  const held = new Map<string, number>()
  return marks
    .toSorted((a, b) => b.at - a.at)
    .filter(({ shelf, at }) => {
      const place = (held.get(shelf) ?? 0) + 1
      held.set(shelf, place)
      return place > MOST || now - at > LONGEST
    })
    .map(({ place }) => place)
}

/** The newest of each form first; older ones of the same form stand behind it, newest first. */
export function byForm(drafts: readonly Draft[]): (readonly [Draft, ...Draft[]])[] {
  const forms = new Map<string, [Draft, ...Draft[]]>()
  for (const draft of drafts.toSorted((a, b) => b.at - a.at)) {
    const name = `${draft.id} ${draft.copy}`
    const older = forms.get(name)
    if (older) older.push(draft)
    else forms.set(name, [draft])
  }
  return [...forms.values()]
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value)
const isBranch = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * What was kept, in the shape that the form has today: a draft may be older than the app. What the form does not know
 * is dropped, what it knows as another kind stays as it is in `fresh`.
 */
export function laidInto<V extends object>(fresh: V, kept: unknown): V {
  if (!isBranch(kept)) return fresh
  const known = Object.entries(fresh).map(([name, value]: [string, unknown]) => {
    const held = kept[name]
    return [name, kindOf(held) === kindOf(value) ? held : value]
  })
  return Object.fromEntries(known) as V // the names of V, each with a value of its kind
}
