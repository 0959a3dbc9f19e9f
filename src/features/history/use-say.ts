import { useTranslation } from 'react-i18next'

import type { RecordKind } from '#contract/sala/changes.ts'
import type { HistoryEntry } from '#contract/sala/history.ts'
import { useNameOf } from '#features/employees/public.ts'
import { useFormat } from '#i18n/use-format.ts'

import type { Piece } from './explain.ts'
import { fieldLabel } from './say.ts'

/** Coded values, by field: where their words stand. */
const codes: Readonly<Record<string, string>> = {
  customerState: 'state',
  customerType: 'type',
  customerStatus: 'status',
  leadStatus: 'leadStatus',
  customerGender: 'gender',
  customerMaritalStatus: 'marital',
  locationType: 'address.type',
  eventType: 'event.type',
}
const people = new Set(['owners', 'primaryOwner'])
const days = new Set(['customerBirthdate', 'contactBirthdate', 'eventDate', 'dateAnswered'])

/** Words under a field of one item of a list. */
const itemWords: Readonly<Record<string, string>> = { contacts: 'contact', addresses: 'address' }

/** Says entries of a history in the words of the screens. */
export function useSay() {
  const { t, i18n } = useTranslation(['history', 'customers', 'common'])
  const format = useFormat()
  const nameOf = useNameOf()
  // keys made of names and codes that the host sends: no type can know them
  const word = (key: string): string | undefined =>
    i18n.exists(`customers:${key}`) ? String(t(`customers:${key}` as never)) : undefined

  const value = (field: string, raw: unknown): string => {
    if (raw === null || raw === undefined || raw === '') return t('empty')
    if (Array.isArray(raw))
      return raw.length === 0 ? t('empty') : raw.map((one) => value(field, one)).join(', ')
    if (typeof raw === 'boolean') return t(raw ? 'customers:form.yes' : 'customers:form.no')
    const text = typeof raw === 'string' ? raw : JSON.stringify(raw) // a number as it is
    if (people.has(field)) return nameOf(text)
    if (days.has(field)) return format.dateTime(text)
    if (field === 'fileSize') return format.fileSize(Number(text))
    const place = codes[field]
    return (place && word(`${place}.${text}`)) || text
  }

  /** "Contacts · สมชาย · Phone" */
  const label = (kind: RecordKind, [field = '', ...rest]: readonly string[]): string => {
    const item = itemWords[field]
    const names = rest.map((name, at) => {
      if (item !== undefined && at === rest.length - 1) return word(`${item}.${name}`) ?? name
      return field === 'customerSocialAccount' ? (word(`social.${name}`) ?? name) : name
    })
    return [fieldLabel(kind, field), ...names].join(' · ')
  }

  /** Fields in the order of the screens; the host keeps them in none. */
  const places = new Map(
    Object.keys(t('customers:field', { returnObjects: true })).map((field, place) => [field, place] as const),
  )
  const inOrder = (fields: HistoryEntry['fields']): HistoryEntry['fields'] =>
    fields.toSorted((a, b) => (places.get(a.field) ?? 0) - (places.get(b.field) ?? 0))

  const nameIn = ({ kind, fields }: HistoryEntry): string => {
    const field = kind === 'customerEvent' ? 'eventName' : 'filename'
    const found = fields.find((one) => one.field === field)
    const name = found?.new ?? found?.old
    return typeof name === 'string' ? name : ''
  }

  /** What an entry is about: "the customer", "the event …". */
  const subject = (entry: HistoryEntry): string => t(`kind.${entry.kind}`, { name: nameIn(entry) }).trim()

  /** What was done, with who and what in their places: the sentence of the entry. */
  const deed = (entry: HistoryEntry, what: string, who: string): string => {
    if (entry.undoes === null || entry.action === 'merge' || entry.action === 'split')
      return t(`did.${entry.action}`, { who, what })
    if (entry.action === 'update') return t('did.undo', { who, what })
    return t(entry.action === 'delete' ? 'did.undoCreate' : 'did.undoDelete', { who, what })
  }

  return {
    value,
    label,
    inOrder,
    subject,
    deed,
    format,
    field: (piece: Piece): string => piece.path.at(-1) ?? '',
  }
}
export type Say = ReturnType<typeof useSay>
