import type { z } from 'zod'

import type { Database } from '#server/database/tables.ts'
import { Refusal, refuseIfAny, type FieldFault } from '#server/errors.ts'
import type { Implementation, Input } from '#server/implement.ts'

import { bind } from './bind.ts'
import { groupByName } from './body.ts'
import { faultsOfIssues } from './issues.ts'
import { bare } from './schema.ts'

export type Checked = { input: Input; ignored: string[] }

/** `bound` is what the schema was asked about, `value` what it made of it. */
type Part = { value: unknown; bound: unknown; faults: FieldFault[]; ignored: string[] }

const nothing: Part = { value: undefined, bound: undefined, faults: [], ignored: [] }

export function checkPart(
  schema: z.ZodObject | undefined,
  given: unknown,
  verbatim: readonly string[] = [],
): Part {
  if (schema === undefined) return nothing
  const { value: bound, faults, ignored } = bind(schema, given, verbatim)
  const parsed = schema.safeParse(bound, { reportInput: true })
  if (parsed.success) return { value: parsed.data, bound, faults, ignored }
  const seen = new Set(faults.map(({ field }) => field))
  const more = faultsOfIssues(parsed.error.issues).filter(({ field }) => !seen.has(field))
  return { value: undefined, bound, faults: [...faults, ...more], ignored }
}

/** Query parameters by the schema's names; a list may have one value, one value may not come twice. */
function queryOf(
  schema: z.ZodObject,
  search: string,
): { given: Record<string, unknown>; faults: FieldFault[] } {
  const kinds = new Map(
    Object.entries(schema.shape).map(([name, member]) => [
      name.toLowerCase(),
      { name, isList: bare(member).schema._zod.def.type === 'array' },
    ]),
  )
  const named = [...new URLSearchParams(search)].map(([key, value]): [string, unknown] => [
    kinds.get(key.toLowerCase())?.name ?? key,
    value,
  ])
  const faults: FieldFault[] = []
  const given = Object.entries(groupByName(named)).map(([name, value]) => {
    const isList = kinds.get(name.toLowerCase())?.isList === true
    if (isList) return [name, Array.isArray(value) ? value : [value]]
    if (!Array.isArray(value)) return [name, value]
    if (Object.hasOwn(schema.shape, name)) faults.push({ field: name, key: 'givenTwice' })
    return [name, value[0]]
  })
  return { given: Object.fromEntries(given), faults }
}

function checkQuery(schema: z.ZodObject | undefined, search: string): Part {
  if (schema === undefined) return nothing
  const { given, faults } = queryOf(schema, search)
  const checked = checkPart(schema, given)
  return { ...checked, faults: [...faults, ...checked.faults] }
}

/** A parameter that is blank names nothing; only what no column can hold is a fault of the request. */
function checkParams(schema: z.ZodObject | undefined, given: Record<string, string>): Part {
  const checked = checkPart(schema, given)
  const lost = checked.faults.find(({ key }) => key !== 'unstorable')
  if (lost) throw Refusal.notFound(lost.field)
  return checked
}

/** `contacts` of `contacts[0].contactName`. */
const memberOf = (field: string): string => /^[^.[]*/.exec(field)?.[0] ?? field

/** R1: rules that are broken by those members of a body that fit, where others do not. */
export async function brokenBesides(
  { endpoint, rules }: Implementation,
  { bound, faults }: Part,
  db: Database,
): Promise<readonly FieldFault[]> {
  if (faults.length === 0 || rules === undefined || typeof bound !== 'object' || bound === null) return []
  const misfits = new Set(faults.map(({ field }) => memberOf(field)))
  if (misfits.has('')) return [] // what is no object at all has no fields that could be missing
  const rest = Object.fromEntries(Object.entries(bound).filter(([member]) => !misfits.has(member)))
  const fitting = endpoint.body?.partial().safeParse(rest)
  if (fitting?.success !== true) return []
  const broken = await rules(fitting.data, db)
  return broken.filter(({ field }) => !misfits.has(memberOf(field)))
}

/** The whole input of an operation, checked against the contract: everything that is wrong with it, at once (R1). */
export async function checkInput(
  implementation: Implementation,
  given: { params: Record<string, string>; search: string; body: unknown },
  db: Database,
): Promise<Checked> {
  const { endpoint, verbatim } = implementation
  const params = checkParams(endpoint.params, given.params)
  const query = checkQuery(endpoint.query, given.search)
  const body = checkPart(endpoint.body, given.body, verbatim)
  const besides = await brokenBesides(implementation, body, db)
  refuseIfAny([...params.faults, ...query.faults, ...body.faults, ...besides])
  return {
    input: { params: params.value, query: query.value, body: body.value },
    ignored: [...query.ignored, ...body.ignored],
  }
}
