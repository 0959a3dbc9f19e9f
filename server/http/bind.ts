import type { $ZodObjectDef, $ZodType } from 'zod/v4/core'

import { clean, isStorable } from '#lib/text.ts'
import type { FieldFault } from '#server/errors.ts'

import { fieldAt, type FieldPath } from './field-path.ts'
import { asBoolean, asLiteral, asNumber } from './lossless.ts'
import { bare, mostItems, type Empty } from './schema.ts'

/** Keys that are never data: assigning them could reach a prototype. */
const POISON = '__proto__'

type Binding = {
  faults: FieldFault[]
  /** Members that the operation does not have, by their place. */
  ignored: string[]
  /** Top-level members whose text stays as it is. */
  verbatim: readonly string[]
}

export type Bound = { value: unknown; faults: FieldFault[]; ignored: string[] }

/**
 * Brings an input into the form of its schema, without judging it: keys in any case of letters, numbers and booleans
 * given as text, texts trimmed and NFC (R8). Keeps to what the schema names, so that nothing else reaches a handler.
 */
export function bind(schema: $ZodType, input: unknown, verbatim: readonly string[] = []): Bound {
  const binding: Binding = { faults: [], ignored: [], verbatim }
  return { value: bindValue(schema, input, [], binding), ...binding }
}

function bindValue(
  outer: $ZodType,
  value: unknown,
  path: FieldPath,
  binding: Binding,
  isItem = false,
): unknown {
  if (value === null || value === undefined) return value
  const { schema, empty } = bare(outer)
  const { def } = schema._zod
  if (typeof value === 'string') {
    const text = bindText(value, path, binding, isItem ? 'kept' : empty)
    if (typeof text !== 'string') return text
    if (def.type === 'number') return asNumber(text)
    if (def.type === 'boolean') return asBoolean(text)
    return def.type === 'literal' ? asLiteral(text, def.values) : text
  }
  if (def.type === 'union') return bindValue(optionFor(def.options, value), value, path, binding, isItem)
  if (def.type === 'array' && Array.isArray(value)) return bindList(schema, def.element, value, path, binding)
  if (!isMap(value)) return value
  if (def.type === 'object') return bindObject(def, value, path, binding)
  return def.type === 'record' ? bindRecord(def.valueType, value, path, binding) : value
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Blob)

function bindText(text: string, path: FieldPath, binding: Binding, empty: Empty | 'kept'): unknown {
  if (!isStorable(text)) {
    binding.faults.push({ field: fieldAt(path), key: 'unstorable' })
    return ''
  }
  if (path.length === 1 && binding.verbatim.includes(String(path[0]))) return text
  const cleaned = clean(text)
  if (cleaned !== null || empty === 'kept') return cleaned ?? ''
  if (empty === 'missing') binding.faults.push({ field: fieldAt(path), key: 'required' })
  return empty === 'null' ? null : empty === 'absent' ? undefined : ''
}

function bindList(
  schema: $ZodType,
  element: $ZodType,
  list: unknown[],
  path: FieldPath,
  binding: Binding,
): unknown[] {
  const most = mostItems(schema)
  if (list.length > most) {
    binding.faults.push({ field: fieldAt(path), key: 'tooMany', values: { most } })
    return [] // its items are not looked at: there may be a hundred thousand
  }
  return list.map((item, i) => bindValue(element, item, [...path, i], binding, true))
}

function bindObject(
  { shape }: $ZodObjectDef,
  given: Record<string, unknown>,
  path: FieldPath,
  binding: Binding,
): Record<string, unknown> {
  const names = new Map(Object.keys(shape).map((name) => [name.toLowerCase(), name]))
  const bound = new Map<string, unknown>()
  for (const [key, value] of Object.entries(given)) {
    const name = names.get(key.toLowerCase())
    const member = name === undefined ? undefined : shape[name]
    if (name === undefined || member === undefined) binding.ignored.push(fieldAt([...path, key]))
    else if (bound.has(name)) binding.faults.push({ field: fieldAt([...path, name]), key: 'givenTwice' })
    else bound.set(name, bindValue(member, value, [...path, name], binding))
  }
  return Object.fromEntries(bound)
}

function bindRecord(
  valueType: $ZodType,
  given: Record<string, unknown>,
  path: FieldPath,
  binding: Binding,
): Record<string, unknown> {
  const entries = Object.entries(given).flatMap(([key, value]) => {
    if (key === POISON) binding.ignored.push(fieldAt([...path, key]))
    else if (!isStorable(key)) binding.faults.push({ field: fieldAt(path), key: 'unstorable' })
    else return [[key, bindValue(valueType, value, [...path, key], binding, true)]]
    return []
  })
  return Object.fromEntries(entries)
}

/** Which form of several this value is meant to be, by its outer kind alone. */
function optionFor(options: readonly $ZodType[], value: unknown): $ZodType {
  const wanted = Array.isArray(value) ? 'array' : 'object'
  const [first] = options
  const fitting = options.find((option) => bare(option).schema._zod.def.type === wanted) ?? first
  if (fitting === undefined) throw new Error('A union of the contract has no options')
  return fitting
}
