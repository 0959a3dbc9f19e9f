import { useForm, type FormErrors, type UseFormReturnType } from '@mantine/form'

import { fieldProps } from '#ui/form/field-props.ts'

import { checkForm, type CheckContext } from './check-form.tsx'
import type { CustomerForm } from './form.ts'
import { isRuleWords } from './rule-words.tsx'
import { withoutBlankRows } from './to-wire.ts'

export type CustomerFormState = UseFormReturnType<CustomerForm>

/** What the groups of the form are given. */
export type CustomerFields = {
  form: CustomerFormState
  /** Everything that the field of a path needs, but for its `key`. It is judged on leaving it, once it was changed. */
  field: (path: string) => ReturnType<typeof fieldProps<CustomerForm>>
  /** Says what is wrong with the field of this path. */
  judge: (path: string) => void
}

/** The form of one customer. Its rules speak on leaving a changed field and before a save. */
export function useCustomerForm(initialValues: CustomerForm, context: CheckContext): CustomerFields {
  const form = useForm<CustomerForm>({
    mode: 'uncontrolled',
    initialValues,
    validate: (values) => checkForm(values, context),
    onValuesChange: () => Object.values(form.errors).some(isRuleWords) && judge(),
  })

  /** Takes away what holds no more, and says what is wrong with the field of this path. */
  const judge = (path?: string) => {
    const broken = checkForm(form.getValues(), context)
    form.setErrors((shown) => withJudgement(shown, broken, path))
  }
  const field = (path: string) => {
    // Mantine calls a field touched that only had the focus; one that nobody changed is left in peace
    const { onFocus: _onFocus, ...props } = fieldProps(form, path)
    return { ...props, onBlur: () => form.isTouched(path) && judge(path) }
  }
  return { form, field, judge }
}

function withJudgement(shown: FormErrors, broken: FormErrors, path: string | undefined): FormErrors {
  const still = Object.entries(shown).filter(([at, message]) => !isRuleWords(message) || at in broken)
  return { ...Object.fromEntries(still), ...(path !== undefined && broken[path] && { [path]: broken[path] }) }
}

const lists = ['addresses', 'contacts', 'customerSocialAccount'] as const

/** Takes rows off the screen that nobody filled, so that the places in a refusal are the places on screen. */
export function dropBlankRows(form: CustomerFormState): void {
  const values = form.getValues()
  const tidy = withoutBlankRows(values)
  for (const list of lists) {
    const kept = new Set(tidy[list].map((row) => row.key))
    const places = values[list].map((row, place) => (kept.has(row.key) ? [] : [place])).flat()
    for (const place of places.toReversed()) form.removeListItem(list, place)
  }
}
