import type { PeopleAsked } from './queries.ts'

/** Columns by which the host can order people, by the number that the wire has for each. */
export const peopleOrder = { fullname: 0, staffCode: 1, teamName: 2 } as const
export type PeopleOrder = keyof typeof peopleOrder

export type PeopleState = {
  keyword: string
  team: string | undefined
  status: '0' | '1' | undefined
  sort: PeopleOrder
  columns: readonly string[] | undefined
}

const isOrder = (text: string): text is PeopleOrder => Object.hasOwn(peopleOrder, text)

/** The list that an address describes; what it cannot read is left out. */
export function readPeople(search: URLSearchParams): PeopleState {
  const [team, status, sort] = [search.get('team') ?? '', search.get('status'), search.get('sort') ?? '']
  return {
    keyword: search.get('q') ?? '',
    team: /^[1-9]\d{0,8}$/.test(team) ? team : undefined,
    status: status === '0' || status === '1' ? status : undefined,
    sort: isOrder(sort) ? sort : 'fullname',
    columns: search.get('columns')?.split('.').filter(Boolean),
  }
}

export function writePeople({ keyword, team, status, sort, columns }: PeopleState): URLSearchParams {
  const search = new URLSearchParams()
  if (keyword !== '') search.set('q', keyword)
  if (team !== undefined) search.set('team', team)
  if (status !== undefined) search.set('status', status)
  if (sort !== 'fullname') search.set('sort', sort)
  if (columns !== undefined) search.set('columns', columns.join('.'))
  return search
}

/** Any query of the list in the one spelling that `writePeople` has. */
export const canonicalPeople = (link: string): string =>
  writePeople(readPeople(new URLSearchParams(link))).toString()

export const askedBy = ({ keyword, team, status, sort }: PeopleState): PeopleAsked => ({
  keyword: keyword.trim(),
  teamId: team === undefined ? null : Number(team),
  status: status === undefined ? null : status === '1' ? 1 : 0,
  orderBy: peopleOrder[sort],
})
