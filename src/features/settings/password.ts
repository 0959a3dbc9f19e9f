import { isApiError } from '#api/errors.ts'

/** Shortest password that the host takes. */
export const SHORTEST = 8

/** What is wrong, by field; the values are keys of this feature's words, or the host's own sentence (`said`). */
export type PasswordFaults = {
  old?: 'required' | 'wrong'
  new?: 'required' | 'tooShort'
  said?: string
  failed?: 'failed' | 'later'
  seconds?: number
}

/** What can be seen before asking the host. */
export function faultsOf(typed: { old: string; new: string }): PasswordFaults | undefined {
  const faults: PasswordFaults = {}
  if (typed.old === '') faults.old = 'required'
  if (typed.new === '') faults.new = 'required'
  else if (Array.from(typed.new).length < SHORTEST) faults.new = 'tooShort'
  return Object.keys(faults).length > 0 ? faults : undefined
}

/** What the host's refusal means for the form. */
export function faultsFrom(error: unknown): PasswordFaults {
  if (!isApiError(error)) return { failed: 'failed' }
  if (error.kind === 'rateLimited') return { failed: 'later', seconds: error.retryAfter ?? 30 }
  if (error.kind === 'forbidden' || error.kind === 'unauthorized') return { old: 'wrong' }
  if (error.kind !== 'refused') return { failed: 'failed' }
  if (error.fields.some(({ field }) => field === 'old')) return { old: 'wrong' }
  const said = error.fields.find(({ field }) => field === 'new')?.message ?? error.description
  return said === undefined ? { failed: 'failed' } : { said }
}
