import { formatNumber, periodOf, type NumberPattern } from './number-pattern.ts'
import type { Database } from './tables.ts'

/** Which of these numbers are in use already (R113). One query: a whole import may have used them. */
export type TakenNumbers = (numbers: string[]) => Promise<string[]>

/**
 * The next number of a kind, unique and without gaps (R6): call it last, in the transaction that writes the document.
 * Its counter stays locked until that ends, and an aborted one gives the number back.
 * `day`: the document's date in Bangkok, YYYY-MM-DD. Counters start again with its month or year (R111).
 */
export async function nextNumber(
  tx: Database,
  kind: string,
  pattern: NumberPattern,
  day: string,
  taken: TakenNumbers = () => Promise.resolve([]),
): Promise<string> {
  const scope = [kind, periodOf(pattern, day)].filter(Boolean).join(':')
  const first = await increase(tx, scope, 1n)
  const value = await firstFree(first, (value) => formatNumber(pattern, day, value), taken)
  if (value > first) await increase(tx, scope, value - first)
  return formatNumber(pattern, day, value)
}

async function increase(tx: Database, scope: string, by: bigint): Promise<bigint> {
  const { value } = await tx
    .insertInto('counters')
    .values({ scope, value: `${by}` })
    .onConflict((conflict) =>
      conflict.column('scope').doUpdateSet((old) => ({ value: old('counters.value', '+', `${by}`) })),
    )
    .returning('value')
    .executeTakeFirstOrThrow()
  return BigInt(value)
}

const MOST_AT_ONCE = 1024

/** Asks about few numbers first, then about many: usually the first is free. */
async function firstFree(
  first: bigint,
  format: (value: bigint) => string,
  taken: TakenNumbers,
): Promise<bigint> {
  for (let from = first, count = 1; ; count = Math.min(count * 8, MOST_AT_ONCE)) {
    const values = Array.from({ length: count }, (_, index) => from + BigInt(index))
    const used = new Set((await taken(values.map(format))).map((number) => number.toLowerCase()))
    const free = values.find((value) => !used.has(format(value).toLowerCase()))
    if (free !== undefined) return free
    from += BigInt(count)
  }
}
