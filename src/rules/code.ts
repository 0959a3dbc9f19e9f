import { clean } from '#lib/text.ts'

import { tooLong, when, type Issue } from './issue.ts'

export const MOST_CODE = 50

/**
 * A code of one's own choice. It is a segment of an address, so it neither begins nor ends with `/`, and is not one
 * of the two dots that browsers take for a way up.
 */
export function checkCode(field: string, code: string): Issue[] {
  const text = clean(code)
  return [
    ...when(text === null, field, 'codeBlank'),
    ...tooLong(field, text, MOST_CODE),
    ...when(/^\/|\/$/.test(text ?? ''), field, 'codeSlash'),
    ...when(text === '.' || text === '..', field, 'codeDots'),
  ]
}
