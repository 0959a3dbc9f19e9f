import type { CustomField } from '#contract/customer/fields.ts'
import type { CustomFieldDefinition, CustomFieldType } from '#contract/sala/lookups.ts'
import { foldDigits, nameKey } from '#lib/fold.ts'
import { toDecimal } from '#lib/money.ts'
import { isWebAddress } from '#lib/safe-link.ts'
import { clean } from '#lib/text.ts'

import { checkDay } from './date.ts'
import { each, when, type Issue } from './issue.ts'

/** What values are checked against. A name that is not among them is a text field (R3). */
export type FieldDefinition = Pick<CustomFieldDefinition, 'name' | 'type' | 'choices'>

type Check = (field: string, value: string, definition: FieldDefinition) => Issue[]

const checkChoice: Check = (field, value, { choices }) =>
  when(!choices.some((choice) => nameKey(choice) === nameKey(value)), field, 'choiceUnknown', {
    choices: choices.join(', '),
  })

const checks: Record<CustomFieldType, Check> = {
  text: () => [],
  number: (field, value) => when(toDecimal(foldDigits(value)) === undefined, field, 'numberForm'),
  date: checkDay,
  choice: checkChoice,
  multi: checkChoice,
  boolean: (field, value) => when(value !== 'true' && value !== 'false', field, 'yesOrNo'),
  url: (field, value) => when(!isWebAddress(value), field, 'urlForm'),
}

/** One issue a field is enough: a list of values has one place on screen. */
function checkValues(
  { customFieldValue }: CustomField,
  field: string,
  definition: FieldDefinition | undefined,
): Issue[] {
  const values = customFieldValue.map(clean).filter((value) => value !== null)
  if (definition === undefined || definition.type === 'text') return []
  if (definition.type !== 'multi' && values.length > 1) return when(true, field, 'oneValue')
  return values.flatMap((value) => checks[definition.type](field, value, definition)).slice(0, 1)
}

/** Values by the type of their field; a field is named once. */
export function checkCustomFields(
  fields: readonly (CustomField | null)[] | null | undefined,
  definitions: readonly FieldDefinition[],
): Issue[] {
  const byKey = new Map(definitions.map((definition) => [nameKey(definition.name), definition]))
  const seen = new Set<string>()
  return each(fields, 'customFields', (customField, field) => {
    const key = nameKey(customField.customFieldName)
    const again = seen.has(key)
    seen.add(key)
    if (key === '') return when(true, `${field}.customFieldName`, 'required')
    if (again)
      return when(true, `${field}.customFieldName`, 'fieldTwice', {
        name: customField.customFieldName.trim(),
      })
    return checkValues(customField, `${field}.customFieldValue`, byKey.get(key))
  })
}

/** Cleaned (R8), without values that are blank and fields that have none left. */
export const customFieldRecords = (
  given: readonly (CustomField | null)[] | null | undefined,
): CustomField[] =>
  (given ?? []).flatMap((field) => {
    const name = clean(field?.customFieldName)
    const customFieldValue = (field?.customFieldValue ?? []).map(clean).filter((value) => value !== null)
    return name === null || customFieldValue.length === 0 ? [] : [{ customFieldName: name, customFieldValue }]
  })

/** The definition itself: choice and multi need something to choose from, each of it once. */
export function checkFieldDefinition(definition: {
  type: CustomFieldType
  choices?: readonly string[] | null | undefined
}): Issue[] {
  const choices = definition.choices ?? []
  const needsChoices = definition.type === 'choice' || definition.type === 'multi'
  return [
    ...when(needsChoices && choices.every((choice) => clean(choice) === null), 'choices', 'choicesRequired'),
    ...each(choices, 'choices', (choice, field) =>
      when(clean(choice) === null && choices.length > 1, field, 'blankEntry'),
    ),
  ]
}
