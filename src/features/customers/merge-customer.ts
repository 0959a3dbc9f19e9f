import { adoptKeys } from '#lib/merge/adopt-keys.ts'
import { same } from '#lib/merge/same.ts'
import { mergeThree, type Answers, type MergePlan, type Merged } from '#lib/merge-three.ts'

import type { Called } from '#api/call.ts'
import type { Customer } from '#contract/customer/customer.ts'

import type { ContactForm, CustomerForm } from './form.ts'
import type { Base } from './save-merged.ts'
import { toForm } from './to-form.ts'

const plan: MergePlan<CustomerForm> = {
  customerAliases: 'set',
  customerTags: 'set',
  interestsName: 'set',
  owners: 'set',
  customFields: 'record',
  customerSocialAccount: { key: 'key', id: 'network' },
  addresses: { key: 'key', name: 'locationName' },
  contacts: { key: 'key', name: 'contactName' },
}

/** The form of a record that was read anew, its rows under the names that they have on screen. */
export const alignedWith = (opened: CustomerForm, later: CustomerForm): CustomerForm =>
  adoptKeys(opened, later, plan)

/** A later reading of the record under edits, its rows under the names that they have on screen. */
export const baseUnder = (before: Base, theirs: Called<Customer>): Base => ({
  opened: theirs,
  form: alignedWith(before.form, toForm(theirs.data)),
})

const saysTheSame = (a: ContactForm, b: ContactForm) => same({ ...a, key: '' }, { ...b, key: '' })

/**
 * Merges what I and somebody else made of one customer. Beside the fields that both changed it asks whether the
 * customer is an individual where that would take away a contact which the other one wrote (an individual has one).
 */
export function mergeCustomer(
  opened: CustomerForm,
  mine: CustomerForm,
  theirs: CustomerForm,
  answers?: Answers,
): Merged<CustomerForm> {
  const result = mergeThree(opened, mine, theirs, plan, answers)
  const { merged, questions } = result
  const id = 'customerType'
  const field = { opened: opened[id], mine: mine[id], theirs: theirs[id] }
  const lost = merged.contacts.slice(1).some((row) => !opened.contacts.some((one) => saysTheSame(one, row)))
  const isAsked = answers?.has(id) || questions.some((question) => question.id === id)
  if (merged[id] !== '2' || field.theirs === '2' || isAsked || !lost) return result
  return { ...result, questions: [...questions, { id, field: id, kind: 'value', ...field }] }
}
