import { useMutation } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Called } from '#api/call.ts'
import type { Outcome } from '#api/outcome.ts'
import type { Customer } from '#contract/customer/customer.ts'
import type { CustomerWrite } from '#contract/customer/write.ts'
import type { DraftPlace } from '#ui/drafts/place.ts'
import type { FormStore } from '#ui/form/form-store.ts'

import { claimCode } from './claim-code.ts'
import type { CustomerForm } from './form.ts'
import { formPath } from './form-path.ts'
import { saveCustomer, type SaveCustomer } from './mutations.ts'
import { customerQueries } from './queries.ts'
import { keyOf, type Attempt } from './save-key.ts'
import { saveMerged, type Base, type MergedSave } from './save-merged.ts'
import { sentBefore } from './sent-before.ts'
import { toWire } from './to-wire.ts'

/** What came from other people with a save: the fields, and who wrote them where that is known. */
export type TakenOver = { fields: readonly string[]; names: readonly string[] }

type Ended = { outcome: Outcome<Customer>; attempt: Attempt | undefined }
/** `found`: a save that was under way when its page died is looked for, and not sent again unasked. */
type Sending = { form: CustomerForm; over: Base | undefined; found?: SaveCustomer }
type Start = { opened: Called<Customer> | undefined; untouched: CustomerForm }

/**
 * Saves a customer: the record as opened with the edits merged in, and into what somebody saved since. `opened` is
 * undefined for a new customer, `untouched` the form as it was opened; the form follows the record that its edits are
 * merged into. `place` keeps the key while a save is on its way.
 */
export function useSaveCustomer(
  store: FormStore<CustomerForm>,
  { opened, untouched }: Start,
  place: DraftPlace | undefined,
) {
  const { t } = useTranslation('customers')
  const [base, setBase] = useState<Base | undefined>(() => opened && { opened, form: untouched })
  const attempt = useRef<Attempt>(undefined)
  const taken = useRef<TakenOver>(undefined)

  /** The form lies over another record from now on; what was typed while it was sent stays. */
  const rebase = async (sent: CustomerForm, saved: Pick<MergedSave, 'base' | 'form'>) => {
    const { mergeCustomer } = await import('./merge-customer.ts')
    setBase(saved.base)
    const typed = store.values()
    const { questions } = mergeCustomer(sent, typed, saved.form)
    const answers = new Map(questions.map(({ id, mine }) => [id, mine]))
    store.replace(mergeCustomer(sent, typed, saved.form, answers).merged)
  }

  /** A code of one's own choice is claimed when it is sent for the first time. */
  const create = async (form: CustomerForm): Promise<Ended> => {
    const body = toWire(form)
    const key = keyOf(body, attempt.current)
    const claims = key === attempt.current?.key ? undefined : body.customerCode
    const held = claims && (await claimCode(claims, (name) => t('form.codeHeld', { name })))
    if (!held) await place?.sending({ key, body, ifMatch: undefined })
    const outcome = held || (await saveCustomer({ body, key }))
    return { outcome, attempt: { key, sent: body, outcome: outcome.kind } }
  }

  const look = async (sent: SaveCustomer): Promise<Ended> => {
    // held on to, whatever comes: sent again without its key it would be done twice
    attempt.current = { key: sent.key, sent: sent.body, outcome: 'unknown' }
    const { checkSent } = await import('./check-sent.ts') // few tabs die while they save
    const outcome = await checkSent(sent)
    return { outcome, attempt: { key: sent.key, sent: sent.body, outcome: outcome.kind } }
  }

  const change = async (begun: Base, form: CustomerForm): Promise<Ended> => {
    const ended = await saveMerged({
      base: begun,
      form,
      attempt: attempt.current,
      onSend: place?.sending,
    })
    const { base: now, outcome } = ended
    if (now !== begun) await rebase(form, ended)
    if (outcome.kind === 'saved' && ended.taken.length > 0) {
      const { whoSavedSince } = await import('./who-saved.ts')
      const writings = await whoSavedSince(now.opened.data.customerCode, begun.opened.version)
      const names = [...new Set(writings.slice(1).map(({ name }) => name))] // the newest is our own
      taken.current = { fields: [...new Set(ended.taken.map(({ field }) => field))], names }
    }
    return ended
  }

  const save = useMutation({
    meta: { refreshes: [customerQueries.all] },
    mutationFn: async ({ form, over, found }: Sending) => {
      const ended = await (found ? look(found) : over ? change(over, form) : create(form))
      attempt.current = ended.attempt
      return ended.outcome
    },
  })
  const check = useEffectEvent(() => {
    const sent = sentBefore(place?.restored)
    if (sent) save.mutate({ form: store.values(), over: base, found: sent })
  })
  useEffect(() => check(), [])

  return {
    base,
    send: (over = base) => save.mutate({ form: store.values(), over }),
    /** Goes on after a conflict: the form holds what was chosen, and lies over what the other one saved. */
    settle: (theirs: Base, chosen: CustomerForm) => {
      setBase(theirs)
      store.replace(chosen)
      save.mutate({ form: chosen, over: theirs })
    },
    /** The record is gone: it begins anew, under a new code. */
    sendAsNew: () => {
      setBase(undefined)
      store.set('customerCode', '')
      save.mutate({ form: store.values(), over: undefined })
    },
    saving: save.isPending,
    outcome: outcomeOf(save),
    /** The place in the form of a field that the host refused. */
    pathOf: (field: string): string => {
      // what was sent is always a body
      const sent = attempt.current?.sent as CustomerWrite | undefined
      return sent ? formPath(field, sent) : field
    },
    /** What the last save took over from other people. */
    takenOver: () => taken.current,
  }
}

/** A fault in our own code shows as a failure, too: what was typed stays. */
const outcomeOf = ({ data, isError }: { data: Outcome<Customer> | undefined; isError: boolean }) =>
  isError ? failed : data
const failed: Outcome<Customer> = { kind: 'failed', id: undefined, description: undefined }
