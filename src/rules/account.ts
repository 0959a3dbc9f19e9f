import { codePoints } from '#lib/text.ts'

import { isGuessable } from './guessable.ts'
import { when, type Issue } from './issue.ts'

export const LEAST_PASSWORD = 8
/** Long enough for any sentence; more only costs time to hash. */
export const MOST_PASSWORD = 200

/**
 * A new password: 8 code points or more, none of those that are tried first, no rules of composition.
 * It is taken as typed: neither trimmed nor normalised.
 */
export function checkPassword(field: string, password: string, userName: string): Issue[] {
  const length = codePoints(password)
  if (length < LEAST_PASSWORD) return when(true, field, 'passwordShort', { least: LEAST_PASSWORD })
  if (length > MOST_PASSWORD) return when(true, field, 'passwordLong', { most: MOST_PASSWORD })
  return when(isGuessable(password, userName), field, 'passwordGuessable')
}

/** User names are kept and compared in lower case. */
export const userNameKey = (typed: string): string => typed.trim().toLowerCase()

export const checkUserName = (field: string, typed: string): Issue[] =>
  when(!/^[a-z0-9][a-z0-9._-]{0,49}$/.test(userNameKey(typed)), field, 'userNameForm')
