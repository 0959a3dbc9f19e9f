import { type Drift, driftOps } from './fault.ts'
import type { Random } from './random.ts'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** One value inside a JSON document, where it can be changed. */
type Slot = { box: Record<string, Json>; key: string; path: string; value: Json }

function slots(node: Json, path: string[] = []): Slot[] {
  if (Array.isArray(node)) return node.flatMap((item, index) => slots(item, [...path, String(index)]))
  if (node === null || typeof node !== 'object') return []
  return Object.entries(node).flatMap(([key, value]) => [
    { box: node, key, path: [...path, key].join('.'), value },
    ...slots(value, [...path, key]),
  ])
}

const isIn = (path: string, whole: string) => path === whole || path.startsWith(`${whole}.`)

const isAimedAt = (path: string, name: string) => isIn(path, name) || path.endsWith(`.${name}`)

const renames: ((key: string) => string)[] = [
  (key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  (key) => key.charAt(0).toUpperCase() + key.slice(1),
  (key) => `${key}Name`,
  (key) => key.toLowerCase(),
]

function otherType(value: Json, random: Random): Json {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value === 'string')
    return value !== '' && Number.isFinite(Number(value)) ? Number(value) : random.int(100_000)
  if (Array.isArray(value)) return value.length > 0 ? Object.fromEntries(value.entries()) : ''
  return value === null ? '' : [value]
}

const buddhistYear = (value: Json): Json =>
  typeof value === 'string' ? String(Number(value.slice(0, 4)) + 543) + value.slice(4) : value

/** What each operation does to a value. */
const changes: Record<(typeof driftOps)[number], (slot: Slot, random: Random) => void> = {
  rename({ box, key, value }, random) {
    const name = random.pick(renames)(key)
    delete box[key]
    box[name === key || name in box ? `${key}_v2` : name] = value
  },
  remove({ box, key }) {
    delete box[key]
  },
  null({ box, key }) {
    box[key] = null
  },
  type({ box, key, value }, random) {
    box[key] = otherType(value, random)
  },
  extra({ box }, random) {
    box[`x_unknown_${random.int(1_000)}`] = { note: 'undocumented' }
  },
  enum({ box, key, value }, random) {
    box[key] = typeof value === 'number' ? 9_000 + random.int(999) : `UNDOCUMENTED_${random.int(999)}`
  },
  buddhist({ box, key, value }) {
    box[key] = buddhistYear(value)
  },
  wrap({ box, key, value }) {
    box[key] = { value }
  },
}

const isDate = ({ value }: Slot) => typeof value === 'string' && /^(19|20)\d\d-\d\d-\d\d/.test(value)

type Options = Partial<Pick<Drift, 'count' | 'ops' | 'keep' | 'only'>>

/** Changes a JSON value in place, as an API that leaves its documentation would. Answers what it did: `op:path`. */
export function drift(
  root: Json,
  random: Random,
  { count = 1, ops = [...driftOps], keep = [], only }: Options = {},
) {
  const done: string[] = []
  for (let turn = 0; turn < count; turn += 1) {
    const open = slots(root)
      .filter(({ path }) => !keep.some((whole) => isIn(path, whole)))
      .filter(({ path }) => !only || only.some((name) => isAimedAt(path, name)))
    if (open.length === 0) break
    const op = random.pick(ops)
    const pool = op === 'buddhist' ? open.filter(isDate) : open
    if (pool.length === 0) continue
    const slot = random.pick(pool)
    changes[op](slot, random)
    done.push(`${op}:${slot.path}`)
  }
  return done
}
