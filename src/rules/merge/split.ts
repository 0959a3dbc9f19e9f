import { isSame } from '#lib/same.ts'
import type { CustomerRecord } from '#rules/customer-record.ts'

/** A survivor at its merge, and now. */
type Stages = { before: CustomerRecord; merged: CustomerRecord; now: CustomerRecord }

/** A list without what the merge brought, with what came and went since. */
function unmergedList(
  before: readonly unknown[],
  merged: readonly unknown[],
  now: readonly unknown[],
): unknown[] {
  const has = (list: readonly unknown[], one: unknown): boolean => list.some((other) => isSame(one, other))
  const left = before.filter((one) => has(now, one) || !has(merged, one))
  return [...left, ...now.filter((one) => !has(merged, one) && !has(left, one))]
}

/** A text that grew since: only what the merge added goes, where it still stands there. */
const unmergedValue = (before: unknown, merged: unknown, now: unknown): unknown => {
  const texts = [before, merged, now].every((one) => typeof one === 'string')
  if (!texts) return now
  const added = String(merged).slice(String(before).length)
  return String(merged).startsWith(String(before)) && added !== '' ? String(now).replace(added, '') : now
}

/**
 * The survivor without what a merge gave it. What was changed since stays; `kept` names the fields in which something
 * did.
 */
export function splitRecord({ before, merged, now }: Stages): { record: CustomerRecord; kept: string[] } {
  const kept: string[] = []
  const fields = Object.entries(now).map(([field, value]: [string, unknown]) => {
    const [was, left]: unknown[] = [Reflect.get(before, field), Reflect.get(merged, field)]
    if (isSame(left, value)) return [field, was] as const
    kept.push(field)
    if (isSame(was, left)) return [field, value] as const
    if ([was, left, value].every(Array.isArray))
      return [field, unmergedList(was as unknown[], left as unknown[], value as unknown[])] as const
    return [field, unmergedValue(was, left, value)] as const
  })
  return { record: Object.fromEntries(fields) as CustomerRecord, kept } // fromEntries forgets the keys
}
