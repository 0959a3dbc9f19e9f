import { useEffect, useEffectEvent, type ReactNode } from 'react'

import type { FormErrors, FormStore } from '#ui/form/form-store.ts'
import { useErrorAt, useFormStore, useValueAt } from '#ui/form/use-form-store.ts'

import { checkForm, type CheckContext } from './check-form.tsx'
import type { CustomerForm } from './form.ts'
import { isRuleWords } from './rule-words.tsx'
import { withoutBlankRows } from './to-wire.ts'

/** What the groups of the form are given. */
export type CustomerFields = {
  store: FormStore<CustomerForm>
  /** Says what is wrong with the field of this path. */
  judge: (path: string) => void
}

/** The form of one customer. Its rules speak on leaving a changed field and before a save. */
export function useCustomerForm(initial: CustomerForm, context: CheckContext) {
  const store = useFormStore(initial)
  const judge = (path?: string) => {
    const broken = checkForm(store.values(), context)
    store.setErrors((shown) => withJudgement(shown, broken, path))
  }
  /** Whether nothing is wrong. Rows that nobody filled go first, so that the places in a refusal are those on screen. */
  const isSound = (): boolean => {
    dropBlankRows(store)
    const broken = checkForm(store.values(), context)
    store.setErrors(broken)
    return Object.keys(broken).length === 0
  }

  const rejudge = useEffectEvent(() => Object.values(store.errors()).some(isRuleWords) && judge())
  useEffect(() => {
    let seen = store.values()
    return store.subscribe(() => {
      if (store.values() === seen) return
      seen = store.values()
      rejudge() // what was wrong may have been put right in another field
    })
  }, [store])
  return { store, judge, isSound }
}

/** Takes away what holds no more, and says what is wrong at the path, if it is asked for one. */
function withJudgement(shown: FormErrors, broken: FormErrors, path: string | undefined): FormErrors {
  const still = Object.entries(shown).filter(([at, message]) => !isRuleWords(message) || at in broken)
  return {
    ...Object.fromEntries(still),
    ...(path !== undefined && path in broken && { [path]: broken[path] }),
  }
}

const lists = ['addresses', 'contacts', 'customerSocialAccount'] as const

function dropBlankRows(store: FormStore<CustomerForm>): void {
  const values = store.values()
  const tidy = withoutBlankRows(values)
  for (const list of lists) {
    const kept = new Set(tidy[list].map((row) => row.key))
    const places = values[list].flatMap((row, place) => (kept.has(row.key) ? [] : [place]))
    for (const place of places.toReversed()) store.removeRow(list, place)
  }
}

/** One field by its path. It is judged on leaving it, once somebody changed it: an empty form is left in peace. */
export function useField({ store, judge }: CustomerFields, path: string) {
  const value = useValueAt(store, path)
  const error: ReactNode = useErrorAt(store, path)
  return {
    value,
    /** The value as text; '' for what is none. */
    text: typeof value === 'string' ? value : '',
    set: (next: unknown) => store.set(path, next),
    props: { error, 'data-path': path, onBlur: () => store.isTouched(path) && judge(path) },
  }
}
