import type { QueryClient } from '@tanstack/react-query'
import type { TFunction } from 'i18next'

import { call } from '#api/session.ts'
import { listImports } from '#contract/sala/imports.ts'
import { employeeQueries } from '#features/employees/public.ts'
import type { Lookups } from '#contract/sala/lookups.ts'
import type { FilterField, FilterOption } from '#ui/list/filter-field.ts'

import type { FilterId } from './filter.ts'
import { customerQueries } from './queries.ts'

type T = TFunction<'customers'>

/** Every filter of the list as data; values that the host knows are read when somebody first asks for them. */
export function customerFilterFields(t: T, client: QueryClient): readonly FilterField<FilterId>[] {
  const lookups = (kind: keyof Lookups) => async () => {
    const found = await client.ensureQueryData(customerQueries.lookups())
    return found[kind].map(({ name, count }) => ({ value: name, label: name, count }))
  }
  return [
    { id: 'state', label: t('field.customerState'), kind: 'choice', options: states(t) },
    { id: 'status', label: t('field.customerStatus'), kind: 'choice', options: statuses(t) },
    { id: 'lead', label: t('field.leadStatus'), kind: 'choice', options: leadStatuses(t) },
    { id: 'type', label: t('field.customerType'), kind: 'choice', options: types(t) },
    { id: 'group', label: t('field.customerGroupName'), kind: 'choice', options: lookups('groups') },
    { id: 'source', label: t('field.sourceName'), kind: 'choice', options: lookups('sources') },
    { id: 'interest', label: t('field.interestsName'), kind: 'choice', options: lookups('interests') },
    { id: 'tag', label: t('field.customerTags'), kind: 'choice', options: lookups('tags') },
    { id: 'owner', label: t('field.owners'), kind: 'people', options: people(client) },
    { id: 'team', label: t('field.teamId'), kind: 'choice', options: teams(client) },
    {
      id: 'class',
      label: t('field.classificationName'),
      kind: 'choice',
      options: lookups('classifications'),
    },
    { id: 'created', label: t('field.dateCreated'), kind: 'dateRange' },
    { id: 'modified', label: t('field.dateModified'), kind: 'dateRange' },
    { id: 'import', label: t('field.importId'), kind: 'choice', options: imports },
  ]
}

/** Imports of late; nobody who may not import has any. */
const imports = async (): Promise<FilterOption[]> => {
  const { data } = await call(listImports, {}).catch(() => ({ data: [] }))
  return data.map(({ importId, filename, byName }) => ({ value: importId, label: filename, line: byName }))
}

const states = (t: T): FilterOption[] => [
  { value: '1', label: t('state.1'), tone: 'lead' },
  { value: '2', label: t('state.2'), tone: 'prospect' },
  { value: '3', label: t('state.3'), tone: 'customer' },
]

const statuses = (t: T): FilterOption[] => [
  { value: '0', label: t('status.0'), tone: 'customer' },
  { value: '1', label: t('status.1'), tone: 'ended' },
  { value: '2', label: t('status.2'), tone: 'ended' },
]

const leadStatuses = (t: T): FilterOption[] =>
  (['1', '2', '3', '4'] as const).map((value) => ({ value, label: t(`leadStatus.${value}`) }))

const types = (t: T): FilterOption[] =>
  (['1', '2'] as const).map((value) => ({ value, label: t(`type.${value}`) }))

/** Everybody who works here; those who left still own customers and come last. */
const people = (client: QueryClient) => async (): Promise<FilterOption[]> => {
  const directory = await client.ensureQueryData(employeeQueries.directory())
  return [...directory.values()]
    .toSorted((a, b) => Number(b.isActive) - Number(a.isActive))
    .map((person) => ({
      value: person.staffCode,
      label: person.fullname,
      line: [person.staffCode, person.teamName].filter(Boolean).join(' · '),
    }))
}

const teams = (client: QueryClient) => async (): Promise<FilterOption[]> => {
  const found = await client.ensureQueryData(employeeQueries.teams())
  return found.map((team) => ({ value: String(team.teamId), label: team.teamName, count: team.memberCount }))
}
