import type { Called } from './call.ts'
import { isApiError } from './errors.ts'
import { wait } from './wait.ts'

/** Milliseconds before each reading: the write may still be on its way when the first one is made. */
const PAUSES = [300, 1000, 2500]

/** One reading; null when it could not be made. */
async function look<T>(verify: () => Promise<Called<T> | undefined>) {
  try {
    return await verify()
  } catch (error) {
    if (!isApiError(error)) throw error
    return error.kind === 'notFound' ? undefined : null
  }
}

/**
 * Reads back a write of unknown outcome: the record, `absent` when the last reading did not find it, `unsure` when
 * it could not be made.
 */
export async function verifyWrite<T>(
  verify: (() => Promise<Called<T> | undefined>) | undefined,
  pause: (milliseconds: number) => Promise<void> = wait,
): Promise<Called<T> | 'absent' | 'unsure'> {
  if (verify === undefined) return 'unsure'
  let last: 'absent' | 'unsure' = 'unsure'
  for (const milliseconds of PAUSES) {
    await pause(milliseconds)
    const found = await look(verify)
    if (found) return found
    last = found === undefined ? 'absent' : 'unsure'
  }
  return last
}
