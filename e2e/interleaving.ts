import { baseUnder, mergeCustomer } from '#features/customers/merge-customer.ts'
import { baseOf, saveMerged, type Base, type Edit } from '#features/customers/save-merged.ts'
import type { Called } from '#api/call.ts'
import type { Customer } from '#contract/customer/customer.ts'
import type { CustomerForm } from '#features/customers/form.ts'

/** Fields with one value that the two write. */
export const texts = ['customerPhone', 'customerEmail', 'customerNote', 'customer2ndName'] as const
type Text = (typeof texts)[number]

/** What one person knows and did: nobody may change what they did not touch, nor what they had not seen. */
export type Person = {
  name: string
  edit: Edit
  /** Values of each field that this person was shown. */
  seen: Record<Text, Set<string>>
  touched: Set<Text>
  tagsAdded: Set<string>
  tagsRemoved: Set<string>
  asked: number
}

const show = (person: Person, { form }: Base) => {
  for (const field of texts) person.seen[field].add(form[field])
}

/** Somebody opens the form. */
export function begin(name: string, opened: Called<Customer>): Person {
  const base = baseOf(opened)
  const sets = () => Object.fromEntries(texts.map((field) => [field, new Set<string>()]))
  const person: Person = {
    name,
    edit: { base, form: base.form, attempt: undefined },
    seen: sets() as Person['seen'], // one entry for each of texts
    touched: new Set(),
    tagsAdded: new Set(),
    tagsRemoved: new Set(),
    asked: 0,
  }
  show(person, base)
  return person
}

const typeIn = (person: Person, part: Partial<CustomerForm>) =>
  void (person.edit = { ...person.edit, form: { ...person.edit.form, ...part } })

export function typeText(person: Person, field: Text, value: string): void {
  person.touched.add(field)
  typeIn(person, { [field]: value })
}

export function addTag(person: Person, tag: string): void {
  person.tagsAdded.add(tag)
  typeIn(person, { customerTags: [...person.edit.form.customerTags, tag] })
}

export function removeTag(person: Person): void {
  const [first, ...rest] = person.edit.form.customerTags
  if (first === undefined) return
  person.tagsRemoved.add(first)
  typeIn(person, { customerTags: rest })
}

/** Saves as the form does; a question is answered as `answer` says, which is what makes its field a touched one. */
export async function saveAs(person: Person, answer: () => 'mine' | 'theirs'): Promise<Called<Customer>> {
  for (let round = 0; round < 20; round += 1) {
    const ended = await saveMerged(person.edit)
    const { base, form, attempt, outcome } = ended
    person.edit = { base, form, attempt }
    if (outcome.kind === 'saved')
      return {
        data: outcome.data,
        changes: outcome.changes,
        ...(outcome.version && { version: outcome.version }),
      }
    if (outcome.kind !== 'conflict') throw new Error(`${person.name}: ${outcome.kind}`)
    if (!outcome.theirs) continue
    const theirs = baseUnder(base, outcome.theirs)
    show(person, theirs)
    const { questions } = mergeCustomer(base.form, form, theirs.form)
    person.asked += questions.length
    const answers = new Map(questions.map((question) => [question.id, question[answer()]]))
    const { merged } = mergeCustomer(base.form, form, theirs.form, answers)
    person.edit = { base: theirs, form: merged, attempt }
  }
  throw new Error(`${person.name}: no end of conflicts`)
}
