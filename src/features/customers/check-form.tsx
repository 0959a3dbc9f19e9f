import type { FormErrors } from '#ui/form/form-store.ts'

import type { Customer } from '#contract/customer/customer.ts'
import type { CustomField } from '#contract/customer/fields.ts'
import type { CustomFieldDefinition } from '#contract/sala/lookups.ts'
import { nameKey } from '#lib/fold.ts'
import { checkCustomer } from '#rules/customer.ts'

import type { CustomerForm } from './form.ts'
import { formPath } from './form-path.ts'
import { RuleWords } from './rule-words.tsx'
import { toWire } from './to-wire.ts'

type Fields = readonly (CustomField | null)[] | null | undefined

const valueOf = (fields: Fields, name: string): string =>
  JSON.stringify(fields?.find((field) => field && nameKey(field.customFieldName) === nameKey(name)))

export type CheckContext = {
  opened: Customer | undefined
  definitions: readonly CustomFieldDefinition[]
}

/** Every broken rule of what the form holds, in words, at its place in the form; the first one where there are several. */
export function checkForm(form: CustomerForm, { opened, definitions }: CheckContext): FormErrors {
  const sent = toWire(form, opened)
  // a value that stays as it was is not judged again: the type of its field may have changed since
  const customFields = definitions.filter(
    ({ name }) => valueOf(sent.customFields, name) !== valueOf(opened?.customFields, name),
  )
  const issues = checkCustomer(sent, { customFields })
  return Object.fromEntries(
    issues
      .toReversed()
      .map((issue) => [formPath(issue.field, sent), <RuleWords key={issue.key} issue={issue} />]),
  )
}
