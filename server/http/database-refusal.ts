import { codeOf } from '#server/database/database-start-error.ts'
import { isUnavailable } from '#server/database/unavailable.ts'
import { Refusal, type FieldFault } from '#server/errors.ts'

/** Unique indexes decide races between two writers; here they become words. */
const taken: Record<string, FieldFault> = {
  customers_name_taken: { field: 'customerName', key: 'customerNameTaken' },
  customers_code_taken: { field: 'customerCode', key: 'customerCodeTaken' },
  teams_name_taken: { field: 'teamName', key: 'teamNameTaken' },
  employees_code_taken: { field: 'staffCode', key: 'staffCodeTaken' },
  views_name_taken: { field: 'name', key: 'viewNameTaken' },
  views_shared_name_taken: { field: 'name', key: 'viewSharedNameTaken' },
}

const RETRY_SECONDS = 2

/** Text that is no number, date or UTF-8; a value out of range or too long; a check that failed. */
const badValue = new Set(['22P02', '22P05', '22003', '22001', '22007', '22008', '22021', '23502', '23514'])

const constraintOf = (error: Error): string =>
  'constraint' in error && typeof error.constraint === 'string' ? error.constraint : ''

const busy = (): Refusal => new Refusal(409, [{ field: '', key: 'busy' }])

/** What the database refused in words, or undefined when that is a fault of ours. */
export function databaseRefusal(error: unknown): Refusal | undefined {
  if (!(error instanceof Error)) return undefined
  if (isUnavailable(error)) return Refusal.later(503, 'unavailable', RETRY_SECONDS)
  const code = codeOf(error) ?? ''
  const whole = (key: FieldFault['key']): Refusal => Refusal.fields([{ field: '', key }])
  if (code === '23505') {
    const fault = taken[constraintOf(error)]
    return fault ? Refusal.fields([fault]) : busy() // somebody made the same row at the same moment
  }
  if (code === '40001' || code === '40P01') return busy()
  if (code === '23503') return whole('inUse')
  return badValue.has(code) ? whole('valueRefused') : undefined
}
