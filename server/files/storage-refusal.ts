import { codeOf } from '#server/database/database-start-error.ts'
import { Refusal } from '#server/errors.ts'

/** The disk is full, read-only or over its quota: nothing is lost, and it may be put right. */
const noRoom = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM'])

const RETRY_SECONDS = 60

/** Throws what a failure to store bytes means to the caller. */
export function storageRefusal(error: unknown): never {
  if (noRoom.has(codeOf(error) ?? '')) throw Refusal.later(503, 'unavailable', RETRY_SECONDS)
  throw error
}
