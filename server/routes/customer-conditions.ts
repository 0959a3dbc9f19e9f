import type { CustomerFilter, CustomersEnquiry, searchCustomers } from '#contract/customer/enquiry.ts'
import type { ParsedOf } from '#contract/endpoint.ts'
import { words } from '#lib/fold.ts'
import { isGiven } from '#lib/is-given.ts'
import { phoneKey } from '#lib/phone.ts'
import type { Caller } from '#server/identity/caller.ts'
import { given, type Condition } from '#server/store/customers/condition.ts'

const leadOr = { 11100: 1, 11200: 2, 11300: 3 } as const

/** Each word of a keyword must be found. Numbers with +66 are stored as they are dialled at home, too. */
export const keywordConditions = (keyword: string | null | undefined): Condition[] =>
  words(keyword ?? '').map((word) => ({ kind: 'word', word: word.startsWith('+66') ? phoneKey(word) : word }))

/** What the enquiry of 2021 asks for, and what `sala.filter` asks for besides. */
export function enquiryConditions(body: CustomersEnquiry, caller: Caller): Condition[] {
  const conditions: Condition[] = keywordConditions(body.keyword)
  if (isGiven(body.customerType))
    conditions.push({ kind: 'coded', column: 'customerState', values: [leadOr[body.customerType]] })
  if (isGiven(body.states)) conditions.push({ kind: 'coded', column: 'customerState', values: [body.states] })
  if (given(body.statuses))
    conditions.push({
      kind: 'coded',
      column: 'customerStatus',
      values: body.statuses.flatMap((active) => (active ? [0] : [1, 2])),
    })
  if (given(body.topicInterests))
    conditions.push({ kind: 'names', column: 'interestsName', names: body.topicInterests })
  if (given(body.owners)) conditions.push({ kind: 'owners', codes: body.owners })
  if (given(body.classifications))
    conditions.push({ kind: 'lookup', column: 'classificationName', ids: body.classifications })
  if (given(body.groups)) conditions.push({ kind: 'lookup', column: 'customerGroupName', ids: body.groups })
  // no customer has a deal as long as there are none
  if (given(body.probabilities)) conditions.push({ kind: 'never' })
  return [
    ...conditions,
    ...ownerTeams(body.ownerTeams, caller),
    ...circle(body),
    ...filterConditions(body.sala?.filter ?? {}),
  ]
}

/** 1 everybody's, 2 the caller's own, else those of a team. An integration is no person and owns none. */
function ownerTeams(choice: number | null | undefined, caller: Caller): Condition[] {
  if (!isGiven(choice) || choice === 1) return []
  if (choice !== 2) return [{ kind: 'teams', teamIds: [choice] }]
  return [caller.kind === 'person' ? { kind: 'owners', codes: [caller.staffCode] } : { kind: 'never' }]
}

function circle({ latitude, longitude, distanceLimit }: CustomersEnquiry): Condition[] {
  if (!isGiven(latitude) || !isGiven(longitude) || !isGiven(distanceLimit)) return []
  return [{ kind: 'near', latitude, longitude, kilometres: distanceLimit }]
}

const codedColumns = ['customerState', 'customerStatus', 'leadStatus', 'customerType'] as const
const namedColumns = ['customerGroupName', 'sourceName', 'classificationName'] as const
const namesColumns = ['interestsName', 'customerTags'] as const
const dayColumns = ['dateCreated', 'dateModified'] as const

function filterConditions(filter: CustomerFilter): Condition[] {
  const conditions: Condition[] = []
  for (const column of codedColumns) {
    const values = filter[column]
    if (given<number>(values)) conditions.push({ kind: 'coded', column, values })
  }
  for (const column of namedColumns) {
    const names = filter[column]
    if (given(names)) conditions.push({ kind: 'named', column, names })
  }
  for (const column of namesColumns) {
    const names = filter[column]
    if (given(names)) conditions.push({ kind: 'names', column, names })
  }
  for (const column of dayColumns) {
    const { from = null, to = null } = filter[column] ?? {}
    if (from !== null || to !== null) conditions.push({ kind: 'days', column, from, to })
  }
  if (filter.isMerged === true) conditions.push({ kind: 'merged' })
  if (given(filter.owners)) conditions.push({ kind: 'owners', codes: filter.owners })
  if (given(filter.primaryOwner)) conditions.push({ kind: 'primaryOwner', codes: filter.primaryOwner })
  if (given(filter.importId)) conditions.push({ kind: 'imported', importIds: filter.importId })
  if (given(filter.teamId)) conditions.push({ kind: 'teams', teamIds: filter.teamId })
  for (const [name, values] of Object.entries(filter.customFields ?? {}))
    if (given(values)) conditions.push({ kind: 'custom', name, values })
  return conditions
}

/** What the search asks for. */
export function searchConditions(body: ParsedOf<typeof searchCustomers>['body']): Condition[] {
  const conditions = keywordConditions(body.keyword)
  if (given<number>(body.customerStates))
    conditions.push({ kind: 'coded', column: 'customerState', values: body.customerStates })
  if (given<number>(body.customerStatuses))
    conditions.push({ kind: 'coded', column: 'customerStatus', values: body.customerStatuses })
  if (given(body.owners)) conditions.push({ kind: 'owners', codes: body.owners })
  return conditions
}
