import { totalmem } from 'node:os'

const MB = 2 ** 20

/** PostgreSQL's own default; and four times 100,000 customers, as it keeps no table that is larger than a quarter of this. */
const [LEAST_MB, MOST_MB] = [128, 1024]

/**
 * What the server keeps of its files in memory, in MB: a quarter of what the machine has. A search that no index helps
 * reads all customers; out of this memory that takes half as long as out of the system's cache. It is taken as it
 * is needed, not at the start.
 */
export const sharedBuffers = (memory = memoryHere()): number =>
  Math.floor(Math.min(MOST_MB, Math.max(LEAST_MB, memory / MB / 4)))

/** In bytes; a container may be allowed less than its machine has. */
function memoryHere(): number {
  const allowed = process.constrainedMemory()
  return allowed > 0 ? Math.min(allowed, totalmem()) : totalmem()
}
