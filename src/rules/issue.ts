import { codePoints } from '#lib/text.ts'
import type { Values } from '#lib/fill.ts'

import type { RuleKey } from './words.en.ts'

/**
 * A broken rule: the field by its name on the wire (`contacts[0].contactEmail`), the sentence by its key, and what
 * fills the sentence. The same for the form, which shows it beside the field, and for the host, which answers it.
 */
export type Issue = { field: string; key: RuleKey; values?: Values }

/** One issue when it holds, none otherwise: rules are lists that are put together. */
export const when = (holds: boolean, field: string, key: RuleKey, values?: Values): Issue[] =>
  holds ? [values ? { field, key, values } : { field, key }] : []

/** At most so many code points. */
export const tooLong = (field: string, text: string | null | undefined, most: number): Issue[] =>
  when(codePoints(text ?? '') > most, field, 'tooLong', { most })

/** A code of a closed list; null and absent are the caller's business. */
export const oneOf = (field: string, value: number | null | undefined, values: readonly number[]): Issue[] =>
  when(value !== null && value !== undefined && !values.includes(value), field, 'notOneOf', {
    values: values.join(', '),
  })

/** Every element with its place in the list as it was sent. */
export const each = <T>(
  list: readonly (T | null)[] | null | undefined,
  field: string,
  check: (element: T, field: string) => Issue[],
): Issue[] => (list ?? []).flatMap((element, i) => (element === null ? [] : check(element, `${field}[${i}]`)))
