import { useState, useSyncExternalStore, type ReactNode } from 'react'

import { createFormStore, type FormErrors, type FormStore, type ListsOf, type RowOf } from './form-store.ts'

/** A form for as long as its page is open. */
export function useFormStore<V extends object>(initial: V): FormStore<V> {
  const [store] = useState(() => createFormStore(initial))
  return store
}

/**
 * A part of what a form holds, or something worked out from it; drawn anew when it becomes another. What is worked
 * out must be a text, a number or the same object as before.
 */
export const useFormValue = <V, T>(store: FormStore<V>, select: (values: V) => T): T =>
  useSyncExternalStore(store.subscribe, () => select(store.values()))

type Any = FormStore<unknown>

/** The value at a path. */
export const useValueAt = (store: Pick<Any, 'subscribe' | 'get'>, path: string): unknown =>
  useSyncExternalStore(store.subscribe, () => store.get(path))

/** What is wrong at a path. */
export const useErrorAt = (store: Pick<Any, 'subscribe' | 'errors'>, path: string): ReactNode =>
  useSyncExternalStore(store.subscribe, () => store.errors()[path])

export const useFormErrors = (store: Pick<Any, 'subscribe' | 'errors'>): FormErrors =>
  useSyncExternalStore(store.subscribe, store.errors)

/** The rows of a list; drawn anew when one comes, goes or moves, not with every letter in one of them. */
export function useRows<V, L extends ListsOf<V>>(
  store: FormStore<V>,
  list: L,
): readonly Keyed<RowOf<V, L>>[] {
  const rows = () => store.values()[list] as readonly Keyed<RowOf<V, L>>[] // ListsOf names lists only
  useSyncExternalStore(store.subscribe, () => JSON.stringify(rows().map(({ key }) => key)))
  return rows()
}
type Keyed<Row> = Row & { key: string }
