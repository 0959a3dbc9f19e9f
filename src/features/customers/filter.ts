import { CustomerFilter, customerOrder, type CustomerOrder } from '#contract/customer/enquiry.ts'
import { customerFilters } from '#rules/list-parameters.ts'

import type { CustomersAsked } from './queries.ts'

export const filterIds = customerFilters
export type FilterId = (typeof filterIds)[number]

/** Chosen values of each filter, as text. Days are `[from, to]`, either may be empty. */
export type FilterValues = Partial<Record<FilterId, readonly string[]>>

/** Everything that a link to the list says. */
export type ListState = {
  keyword: string
  values: FilterValues
  sort: { id: CustomerOrder; desc: boolean }
  /** Columns in sight; undefined: the usual ones. */
  columns: readonly string[] | undefined
}

const fields = {
  state: 'customerState',
  status: 'customerStatus',
  lead: 'leadStatus',
  type: 'customerType',
  group: 'customerGroupName',
  source: 'sourceName',
  interest: 'interestsName',
  tag: 'customerTags',
  owner: 'owners',
  team: 'teamId',
  class: 'classificationName',
  created: 'dateCreated',
  modified: 'dateModified',
  import: 'importId',
} as const satisfies Record<FilterId, keyof CustomerFilter>

const numeric: readonly FilterId[] = ['state', 'status', 'lead', 'type', 'team']
const ranges: readonly FilterId[] = ['created', 'modified']

export const isRange = (id: FilterId): boolean => ranges.includes(id)

/** What is newest is worked on. */
export const usualSort = { id: 'dateModified', desc: true } as const satisfies ListState['sort']

/** One filter as the wire wants it, or undefined when the values make no sense: a bad link still opens. */
function onWire(id: FilterId, values: readonly string[]): unknown {
  if (isRange(id)) return { from: values[0] || null, to: values[1] || null }
  return numeric.includes(id) ? values.map(Number) : values
}

const isSound = (id: FilterId, values: readonly string[]): boolean =>
  values.some((value) => value !== '') &&
  CustomerFilter.safeParse({ [fields[id]]: onWire(id, values) }).success

/** The list that an address describes. What it does not know or cannot read is left out. */
export function readList(search: URLSearchParams): ListState {
  const chosen = filterIds.map((id) => [id, search.getAll(id)] as const)
  const sort = search.get('sort') ?? ''
  const id = customerOrder.find((one) => one === sort.replace(/^-/, ''))
  const columns = search.get('columns')
  return {
    keyword: search.get('q') ?? '',
    values: Object.fromEntries(chosen.filter(([one, values]) => values.length > 0 && isSound(one, values))),
    sort: id === undefined ? usualSort : { id, desc: sort.startsWith('-') },
    columns: columns === null ? undefined : columns.split('.').filter(Boolean),
  }
}

/** The address of a list; what is as usual is not said. */
export function writeList({ keyword, values, sort, columns }: ListState): URLSearchParams {
  const search = new URLSearchParams()
  if (keyword !== '') search.set('q', keyword)
  for (const id of filterIds) for (const value of values[id] ?? []) search.append(id, value)
  const isUsual = sort.id === usualSort.id && sort.desc === usualSort.desc
  if (!isUsual) search.set('sort', `${sort.desc ? '-' : ''}${sort.id}`)
  if (columns !== undefined) search.set('columns', columns.join('.'))
  return search
}

/** Any query of the list in the one spelling that `writeList` has. */
export const canonicalList = (link: string): string =>
  writeList(readList(new URLSearchParams(link))).toString()

/** What the host is asked for. */
export const askedBy = ({ keyword, values, sort }: ListState): CustomersAsked => ({
  keyword: keyword.trim(),
  filter: Object.fromEntries(
    filterIds.flatMap((id) => {
      const chosen = values[id]
      return chosen === undefined || chosen.length === 0 ? [] : [[fields[id], onWire(id, chosen)]]
    }),
  ),
  orderBy: [`${sort.desc ? '-' : ''}${sort.id}`],
})

/** Whether the list shows less than everything. */
export const isNarrowed = ({ keyword, values }: ListState): boolean =>
  keyword.trim() !== '' || Object.values(values).some((chosen) => chosen.length > 0)
