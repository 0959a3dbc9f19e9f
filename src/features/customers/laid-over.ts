import type { Called } from '#api/call.ts'
import type { Customer } from '#contract/customer/customer.ts'
import type { CustomerWrite } from '#contract/customer/write.ts'

import { keepUnread } from './keep-unread.ts'
import { toForm } from './to-form.ts'
import { toWire } from './to-wire.ts'

type Key = keyof CustomerWrite

/**
 * After somebody else saved: what was changed here laid over the record as it is now. A part that nobody changed here
 * (`mine` and `before` say the same) stays as the other one left it; a list is one part.
 */
export function laidOver(
  mine: CustomerWrite,
  before: CustomerWrite,
  theirs: Called<Customer>,
): CustomerWrite {
  const now = toWire(toForm(theirs.data), theirs.data)
  const isMine = (key: Key) => JSON.stringify(mine[key]) !== JSON.stringify(before[key])
  const changed = Object.entries(mine).filter(([key]) => isMine(key as Key)) // entries forgets the keys
  return keepUnread({ ...now, ...Object.fromEntries(changed) }, now, theirs.unread)
}
