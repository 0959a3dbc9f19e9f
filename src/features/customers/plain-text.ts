import type { CustomerForm } from './form.ts'

/** Every text in a value, without what names rows on screen. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => (name === 'key' ? [] : textsIn(part)))
}

/** What a form holds, a line for each field, to be kept somewhere else when it can be saved no more. */
export const plainText = (form: CustomerForm): string =>
  Object.values(form)
    .map((value) => textsIn(value).join(', '))
    .filter(Boolean)
    .join('\n')
