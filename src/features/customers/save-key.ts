import { newKey } from '#api/key.ts'
import type { OutcomeKind } from '#api/outcome.ts'

/** A save that was sent: under which key, what, and how it ended. */
export type Attempt = { key: string; sent: unknown; outcome: OutcomeKind | undefined }

/** After these the same save may be sent once more, and the host does it once: it was not done, or nobody knows. */
const open: ReadonlySet<OutcomeKind | undefined> = new Set<OutcomeKind | undefined>([
  'unknown',
  'later',
  'offline',
  'unauthorized',
])

/** The key of a save: that of the attempt before when this one only repeats it, else a new one. */
export const keyOf = (sent: unknown, last: Attempt | undefined): string =>
  last && open.has(last.outcome) && JSON.stringify(last.sent) === JSON.stringify(sent) ? last.key : newKey()
