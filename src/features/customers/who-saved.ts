import { isApiError } from '#api/errors.ts'
import { call } from '#api/session.ts'
import { listHistory, type HistoryEntry } from '#contract/sala/history.ts'

/** Who wrote a record, and when. */
export type Writing = { name: string; at: string }

const numberOf = (version: string | undefined): number => Number(/\d+/.exec(version ?? '')?.[0] ?? Number.NaN)

/** What was written of a customer itself, newest first; nothing where the API keeps no history or does not answer. */
async function historyOf(customerCode: string): Promise<readonly HistoryEntry[]> {
  try {
    const params = { kind: 'customer', key: customerCode }
    const { data } = await call(listHistory, { params, query: { take: 20 } })
    return data.filter(({ kind }) => kind === 'customer')
  } catch (error) {
    if (isApiError(error)) return []
    throw error
  }
}

const writingOf = ({ byName: name, at }: HistoryEntry): Writing => ({ name, at })

/** Who saved a customer after a version, the last one first; empty where nobody can say. */
export async function whoSavedSince(customerCode: string, version: string | undefined): Promise<Writing[]> {
  if (version === undefined) return []
  const entries = await historyOf(customerCode)
  return entries.filter((entry) => (entry.version ?? 0) > numberOf(version)).map(writingOf)
}

/** Who took a customer away; undefined where nobody can say. */
export async function whoDeleted(customerCode: string): Promise<Writing | undefined> {
  const [last] = await historyOf(customerCode)
  return last?.action === 'delete' ? writingOf(last) : undefined
}
