/**
 * The database cannot be used. The message is one plain sentence (or two) for the person at the console:
 * print it without the stack and end with exit code 1.
 */
export class DatabaseStartError extends Error {
  override name = 'DatabaseStartError'
}

/** Anything that went wrong while starting, as a DatabaseStartError. */
export const asStartError = (error: unknown): DatabaseStartError =>
  error instanceof DatabaseStartError
    ? error
    : new DatabaseStartError(`The database did not start: ${messageOf(error)}`, { cause: error })

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The code of a Node or PostgreSQL error (`ENOENT`, `28P01`), or undefined. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
