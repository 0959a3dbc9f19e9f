import { useTranslation } from 'react-i18next'

import { useNameOf } from '#features/employees/public.ts'
import { useFormat } from '#i18n/use-format.ts'
import type { Question } from '#lib/merge-three.ts'
import type { ConflictItem } from '#ui/conflict/conflict.tsx'

type Named = Readonly<Record<string, unknown>>
const asRow = (value: unknown): Named => (typeof value === 'object' && value !== null ? { ...value } : {})
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What names a row to people, by its list. */
const namesOf: Readonly<Record<string, readonly string[]>> = {
  contacts: ['contactName', 'contactPhone', 'contactMobile', 'contactEmail'],
  addresses: ['locationName', 'locationAddress'],
  customerSocialAccount: ['account'],
}

/** Choices by the words that they have; the field of a row by its own name. */
const wordsOf: Readonly<Record<string, string>> = {
  customerState: 'state',
  customerType: 'type',
  customerStatus: 'status',
  leadStatus: 'leadStatus',
  customerGender: 'gender',
  customerMaritalStatus: 'marital',
  locationType: 'address.type',
}

const days = new Set(['customerBirthdate', 'contactBirthdate'])
/** Texts that name something which must exist, or that are picked: no third value is typed beside the two. */
const picked = new Set(['primaryOwner', 'sourceName', 'customerGroupName', 'classificationName'])
const long = new Set(['customerNote', 'unqulifiedReasonNote', 'contactNote', 'locationAddress'])

function typedOf({ kind, field, part }: Question): ConflictItem['typed'] {
  const name = part ?? field
  const isText = kind === 'value' && field !== 'customFields' && name !== 'contactStatus' && name !== 'kept'
  if (!isText || name in wordsOf || days.has(name) || picked.has(name)) return 'no'
  return long.has(name) ? 'text' : 'line'
}

/** What two people changed of one customer, as the dialog shows it: in the words of the form. */
export function useConflictItems(questions: readonly Question[]): readonly ConflictItem[] {
  const { t, i18n } = useTranslation(['customers', 'conflict'])
  const format = useFormat()
  const nameOf = useNameOf()
  // keys are put together from names of fields; where there are no words the name itself is shown
  const say = (key: string, otherwise: string): string =>
    i18n.exists(key, { ns: 'customers' }) ? (t as (key: string) => string)(`customers:${key}`) : otherwise

  const rowName = (field: string, row: unknown): string =>
    (namesOf[field] ?? []).map((name) => textOf(asRow(row)[name])).find(Boolean) ?? ''

  const shown = ({ kind, field, part }: Question, value: unknown): string => {
    const name = part ?? field
    if (kind === 'row') return value === undefined ? t('conflict:removed') : rowWords(field, value)
    if (kind === 'order')
      return Array.isArray(value) ? value.map((row) => rowName(field, row)).join(', ') : ''
    if (Array.isArray(value)) return value.join(', ')
    if (typeof value === 'boolean') return t(value ? 'customers:form.yes' : 'customers:form.no')
    const text = textOf(value)
    if (text === '') return ''
    if (name in wordsOf) return say(`${wordsOf[name]}.${text}`, text)
    if (days.has(name)) return format.day(text)
    return name === 'primaryOwner' ? nameOf(text) : text
  }
  const rowWords = (field: string, row: unknown): string =>
    (namesOf[field] ?? [])
      .map((name) => textOf(asRow(row)[name]))
      .filter(Boolean)
      .join(' · ')

  const label = ({ kind, field, part, row }: Question): string => {
    const whole = say(`field.${field}`, field)
    if (kind === 'order') return `${whole}: ${t('conflict:order')}`
    if (field === 'customFields') return part ?? whole
    if (row === undefined) return whole
    const one = row.opened ?? row.theirs ?? row.mine
    if (field === 'customerSocialAccount') return say(`social.${textOf(asRow(one)['network'])}`, whole)
    const group = field === 'contacts' ? 'contact' : 'address'
    const name = [say(`${group}.one`, whole), rowName(field, one)].filter(Boolean).join(' ')
    return part === undefined ? name : `${name} · ${say(`${group}.${part}`, part)}`
  }

  return questions.map((question) => ({
    id: question.id,
    label: label(question),
    opened: shown(question, question.opened),
    mine: shown(question, question.mine),
    theirs: shown(question, question.theirs),
    typed: typedOf(question),
  }))
}
