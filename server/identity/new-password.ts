import { codePoints } from '#lib/text.ts'
import type { FieldFault } from '#server/errors.ts'

import { isGuessable } from './guessable.ts'

const LEAST = 8

/** What is wrong with a new password: length and being guessed first; no rules of composition. */
export function newPasswordFaults(field: string, password: string, username: string): FieldFault[] {
  if (codePoints(password) < LEAST) return [{ field, key: 'passwordShort', values: { least: LEAST } }]
  return isGuessable(password, username) ? [{ field, key: 'passwordCommon' }] : []
}
