import { newKey } from '#api/key.ts'
import { save, type Outcome } from '#api/outcome.ts'
import { call } from '#api/session.ts'
import { listMyChanges, undo, type Undone } from '#contract/sala/history.ts'

/** Most changes that one call takes. */
export const CHUNK = 500

/** Pages of my changes that are looked through for an undo of which no answer came. */
const MOST_PAGES = 6
const PAGE = 100

/** How taking back ended: what became of each change, and why the rest was not even tried. */
export type Ended = {
  results: readonly Undone[]
  left: readonly number[]
  stopped?: Exclude<Outcome<unknown>, { kind: 'saved' }>
}

/** What my own history says of an undo: each change of the chunk that was taken back, with the undo's own id. */
async function foundUndone(chunk: readonly number[]): Promise<Map<number, number>> {
  const found = new Map<number, number>()
  const newest = Math.max(...chunk)
  let before: number | undefined
  for (let page = 0; page < MOST_PAGES; page++) {
    const { data } = await call(listMyChanges, { query: { take: PAGE, ...(before && { before }) } })
    for (const { changeId, undoes } of data)
      if (undoes !== null && chunk.includes(undoes)) found.set(undoes, changeId)
    before = data.at(-1)?.changeId
    if (data.length < PAGE || before === undefined || before <= newest) break
  }
  return found
}

/** Reads an undo of unknown outcome back. It is one transaction: when one change went back, it was done. */
async function readBack(chunk: readonly number[]) {
  const found = await foundUndone(chunk)
  if (found.size === 0) return undefined
  const unknown = { change: null, reason: null, hurdle: null, newer: null }
  const data = chunk.map((changeId): Undone => {
    const undoId = found.get(changeId) ?? null
    return { ...unknown, changeId, done: undoId !== null, undoId }
  })
  return { data }
}

/** Takes changes back, the newest first, so many at a time. `progress` is told how many were looked at. */
export async function undoAll(
  changeIds: readonly number[],
  progress: (done: number) => void,
): Promise<Ended> {
  const ids = [...new Set(changeIds)].toSorted((a, b) => b - a)
  const results: Undone[] = []
  for (let at = 0; at < ids.length; at += CHUNK) {
    const chunk = ids.slice(at, at + CHUNK)
    const verify = () => readBack(chunk)
    const outcome = await save(call, undo, { body: { changeIds: chunk } }, { key: newKey(), verify })
    if (outcome.kind !== 'saved') return { results, left: ids.slice(at), stopped: outcome }
    results.push(...outcome.data)
    progress(results.length)
  }
  return { results, left: [] }
}
