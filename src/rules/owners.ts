import type { CustomerWrite } from '#contract/customer/write.ts'
import { codeKey } from '#lib/fold.ts'
import { clean } from '#lib/text.ts'

import { cleanList } from './cleaning.ts'

type Owners = { owners: string[]; primaryOwner: string | null }

/**
 * R15: a primary owner who is not among the owners is added; owners without one have the first. When only the owners
 * are replaced, the stored primary owner stays if still among them. That the codes exist only the host can tell.
 */
export function ownersOf(
  draft: Pick<CustomerWrite, 'owners' | 'primaryOwner'>,
  stored: Readonly<Owners> | undefined,
): Owners {
  const owners = cleanList(draft.owners === undefined ? stored?.owners : draft.owners, codeKey)
  const among = (code: string) => owners.find((owner) => codeKey(owner) === codeKey(code))
  const asked = clean(draft.primaryOwner)
  if (asked !== null && among(asked) === undefined) return { owners: [...owners, asked], primaryOwner: asked }
  const before = draft.primaryOwner === undefined ? stored?.primaryOwner : asked
  return { owners, primaryOwner: (before && among(before)) ?? owners[0] ?? null }
}
