import { asBranch } from './merge-value.ts'
import { pairRows, type RowsPlan } from './pair-rows.ts'

type Rows = readonly unknown[]

/** Names rows of a later reading as the same rows were named on this screen, so that they are found again for certain. */
function rowsWithKeys(opened: Rows, later: Rows, plan: RowsPlan, key: string): Rows {
  const keys = new Map(
    pairRows(opened, later, plan).map((place, at) => [place, asBranch(opened[at])[key]] as const),
  )
  return later.map((row, at) => (keys.has(at) ? { ...asBranch(row), [key]: keys.get(at) } : row))
}

/** A later reading of a record whose rows have the names on screen of the rows as they were opened. */
export function adoptKeys<T extends object>(
  opened: T,
  later: T,
  plan: { readonly [K in keyof T]?: 'set' | 'record' | RowsPlan },
): T {
  const [was, now] = [asBranch(opened), asBranch(later)]
  const plans = Object.entries<'set' | 'record' | RowsPlan | undefined>(plan)
  const lists = plans.flatMap(([field, how]) => {
    const [before, after] = [was[field], now[field]]
    if (typeof how !== 'object' || how.key === undefined) return []
    if (!Array.isArray(before) || !Array.isArray(after)) return []
    return [[field, rowsWithKeys(before, after, how, how.key)] as const]
  })
  return { ...later, ...Object.fromEntries(lists) }
}
