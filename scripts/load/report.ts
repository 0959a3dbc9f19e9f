import { isApiError } from '#api/errors.ts'

export type Result = 'new' | 'changed' | 'unchanged'
export type Tally = Record<Result | 'refused', number> & { reasons: string[] }

const BAR = 30

/**
 * Takes the rows one by one with a progress bar on a terminal; a refused row is noted with its reason and the
 * rest goes on. What is not a refusal (no network, wrong credentials) ends the load.
 */
export async function takeAll<T>(
  title: string,
  rows: readonly T[],
  nameOf: (row: T) => string,
  take: (row: T) => Promise<Result>,
): Promise<Tally> {
  const tally: Tally = { new: 0, changed: 0, unchanged: 0, refused: 0, reasons: [] }
  for (const [index, row] of rows.entries()) {
    try {
      tally[await take(row)] += 1
    } catch (error) {
      if (!isApiError(error) || error.kind !== 'refused') throw error
      tally.refused += 1
      tally.reasons.push(`${nameOf(row)}: ${error.description ?? error.message}`)
    }
    showProgress(title, index + 1, rows.length)
  }
  const { reasons, ...counts } = tally
  process.stdout.write(`${title}: ${rows.length} rows, ${words(counts)}\n`)
  for (const reason of reasons) process.stdout.write(`  refused: ${reason}\n`)
  return tally
}

const words = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')

function showProgress(title: string, done: number, all: number): void {
  if (!process.stdout.isTTY) return
  const filled = Math.round((done / all) * BAR)
  const bar = '█'.repeat(filled) + '░'.repeat(BAR - filled)
  process.stdout.write(`\r${title} ${bar} ${done}/${all}${done === all ? '\r\x1b[K' : ''}`)
}
