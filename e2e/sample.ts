import { createHash } from 'node:crypto'

/** Everything, not only a part that chance chose: `npm run test:full`. */
export const isFull = process.env['SALA_TEST_FULL'] === '1'

const seed = process.env['E2E_SEED'] ?? ''

const drawn = (name: unknown): string =>
  createHash('sha256')
    .update(`${seed} ${JSON.stringify(name)}`)
    .digest('hex')

/** So many of a list, drawn by the seed of the run; in a full run all of them. Each process draws the same. */
export const sample = <T>(all: readonly T[], most: number): readonly T[] =>
  isFull ? all : all.toSorted((a, b) => drawn(a).localeCompare(drawn(b))).slice(0, most)

/** Numbers from 0 up to 1 that the seed of the run and a name decide: the same again with the same seed. */
export function chance(name: string): () => number {
  let count = 0
  return () => parseInt(drawn(`${name} ${(count += 1)}`).slice(0, 8), 16) / 2 ** 32
}
