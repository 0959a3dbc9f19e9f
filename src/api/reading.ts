/** Stands for a value that cannot be shown as what the contract says it is. */
export const unreadable = Symbol('unreadable')

/** What was found while a reply was read. */
export type Notes = {
  /** Where it left the contract: paths with `[]` for any index and `{}` for any key. */
  drift: Set<string>
  /** Grows with everything that is shown otherwise than it came. */
  changed: number
  /** Fields of the records (`customerMobile`, in a list `3.customerMobile`) that changed, as they came. */
  unread: Record<string, unknown>
}

/** Where a value stands: its path in a drift report, and the prefix of its fields in `unread` when it is a record. */
export type Place = { path: string; record?: string }

/** Reads one value that is neither null nor absent; answers `unreadable` rather than something wrong. */
export type Reader = (value: unknown, notes: Notes, place: Place) => unknown

export const newNotes = (): Notes => ({ drift: new Set(), changed: 0, unread: {} })

export function note(notes: Notes, path: string): void {
  notes.drift.add(path)
  notes.changed += 1
}
