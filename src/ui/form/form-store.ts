import type { ReactNode } from 'react'

/** What is wrong, by the path of its field: `contacts.1.contactEmail`; '' for the form as a whole. */
export type FormErrors = Readonly<Record<string, ReactNode>>

/** The names of lists of rows among what a form holds. */
export type ListsOf<V> = { [K in keyof V]: V[K] extends readonly object[] ? K & string : never }[keyof V]
export type RowOf<V, L extends ListsOf<V>> = V[L] extends readonly (infer Row)[] ? Row : never

export type FormStore<V> = {
  values: () => V
  /** What the form held when it was opened. */
  initial: V
  /** The value at a path, undefined where it leads nowhere. */
  get: (path: string) => unknown
  /** Changes one value. It counts as touched, and what was wrong with it is forgotten. */
  set: (path: string, value: unknown) => void
  isTouched: (path: string) => boolean
  errors: () => FormErrors
  setErrors: (errors: FormErrors | ((shown: FormErrors) => FormErrors)) => void
  /** Puts other values in place of all of them; what was wrong with them is forgotten. */
  replace: (values: V) => void
  addRow: <L extends ListsOf<V>>(list: L, row: RowOf<V, L>) => void
  removeRow: (list: ListsOf<V>, place: number) => void
  moveRow: (list: ListsOf<V>, from: number, to: number) => void
  /** Called after every change. Answers how to stop. */
  subscribe: (changed: () => void) => () => void
}

type Branch = Readonly<Record<string, unknown>>
const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((branch, key) => (isBranch(branch) ? branch[key] : undefined), value)

/** A copy with another value at a path; what lies beside the path is shared with the original. */
function withValue<T>(branch: T, [key = '', ...rest]: readonly string[], value: unknown): T {
  const held: Branch = isBranch(branch) ? branch : {}
  const next = rest.length === 0 ? value : withValue(held[key], rest, value)
  // a copy of the same shape: the path names what is there
  return (Array.isArray(held) ? held.with(Number(key), next) : { ...held, [key]: next }) as T
}

/** Errors of a list whose rows went to other places; `placeOf` answers undefined for a row that is gone. */
function moved(errors: FormErrors, list: string, placeOf: (place: number) => number | undefined): FormErrors {
  const entries = Object.entries(errors).flatMap(([path, error]): [string, ReactNode][] => {
    const [, place, rest = ''] = new RegExp(`^${list}\\.(\\d+)(\\..*)?$`).exec(path) ?? []
    if (place === undefined) return [[path, error]]
    const next = placeOf(Number(place))
    return next === undefined ? [] : [[`${list}.${next}${rest}`, error]]
  })
  return Object.fromEntries(entries)
}

/** Holds what a form holds, outside of what draws it: a field hears of its own change, and the others rest. */
export function createFormStore<V extends object>(initial: V): FormStore<V> {
  let values = initial
  let errors: FormErrors = {}
  const touched = new Set<string>()
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const changed of listeners) changed()
  }
  const setList = (
    list: string,
    rows: readonly unknown[],
    placeOf: (place: number) => number | undefined,
  ) => {
    values = withValue(values, [list], rows)
    errors = moved(errors, list, placeOf)
    tell()
  }
  const rowsOf = (list: string): readonly unknown[] => {
    const rows = at(values, list)
    return Array.isArray(rows) ? rows : []
  }

  return {
    values: () => values,
    initial,
    get: (path) => at(values, path),
    set(path, value) {
      values = withValue(values, path.split('.'), value)
      touched.add(path)
      const { [path]: _wrong, ...others } = errors
      if (path in errors) errors = others
      tell()
    },
    isTouched: (path) => touched.has(path),
    errors: () => errors,
    setErrors(next) {
      errors = typeof next === 'function' ? next(errors) : next
      tell()
    },
    replace(next) {
      values = next
      errors = {}
      tell()
    },
    addRow: (list, row) => setList(list, [...rowsOf(list), row], (place) => place),
    removeRow(list, gone) {
      const rows = rowsOf(list).filter((_row, place) => place !== gone)
      setList(list, rows, (place) => (place === gone ? undefined : place - Number(place > gone)))
    },
    moveRow(list, from, to) {
      const order = rowsOf(list).map((_row, place) => place)
      order.splice(to, 0, ...order.splice(from, 1))
      setList(
        list,
        order.map((place) => rowsOf(list)[place]),
        (place) => order.indexOf(place),
      )
    },
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}
