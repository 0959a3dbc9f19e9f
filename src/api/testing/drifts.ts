/** A value of a JSON document and where it stands. */
export type Slot = { box: object; key: string; path: readonly string[]; value: unknown }

/** Every value of a document but its root. */
export function slotsOf(root: unknown, path: readonly string[] = []): Slot[] {
  if (typeof root !== 'object' || root === null) return []
  return Object.entries(root).flatMap(([key, value]: [string, unknown]) => {
    const slot = { box: root, key, path: [...path, key], value }
    return [slot, ...slotsOf(value, slot.path)]
  })
}

const numeric = (text: string) => /^(0|[1-9]\d{0,14})$/.test(text)

function otherType(value: unknown): unknown {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return numeric(value) ? Number(value) : { text: value }
  if (typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return value.length === 1 ? value[0] : Object.fromEntries(Object.entries(value))
  return typeof value === 'object' && value !== null ? [value] : {}
}

/** What an API may come to answer that has left its documentation. `undefined` takes the field away. */
export const drifts = {
  remove: () => undefined,
  empty: () => null,
  blank: () => '',
  type: otherType,
  number: () => 987_654_321,
  fraction: () => 0.5,
  huge: () => 2 ** 60,
  unknownWord: () => 'UNDOCUMENTED',
  boolean: () => true,
  object: () => ({ unknown: 1 }),
  list: (value: unknown) => [null, value],
  wrap: (value: unknown) => ({ value }),
  buddhist: (value: unknown) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) ? `25${value.slice(2)}` : value,
} satisfies Record<string, (value: unknown) => unknown>

export type Drift = keyof typeof drifts

/** Puts one drift into a document, in place. */
export function drift({ box, key, value }: Slot, kind: Drift): void {
  const next = drifts[kind](value)
  if (next !== undefined) Reflect.set(box, key, next)
  else if (Array.isArray(box)) box.splice(Number(key), 1)
  else Reflect.deleteProperty(box, key)
}

/** Gives a field another name. */
export function rename({ box, key, value }: Slot, name: string): void {
  Reflect.deleteProperty(box, key)
  Reflect.set(box, name, value)
}
