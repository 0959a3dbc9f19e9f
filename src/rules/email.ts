import { isEmail } from '#lib/email.ts'
import { clean } from '#lib/text.ts'

import { when, type Issue } from './issue.ts'

/** R17: one `@` with text on both sides; blank is none. */
export function checkEmail(field: string, text: string | null | undefined): Issue[] {
  const address = clean(text)
  return when(address !== null && !isEmail(address), field, 'emailForm')
}
