import { useMutation } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'

import type { Called } from '#api/call.ts'
import type { Outcome } from '#api/outcome.ts'
import type { Customer } from '#contract/customer/customer.ts'
import type { DraftPlace } from '#ui/drafts/place.ts'

import { checkSent, sentBefore } from './check-sent.ts'
import { claimCode } from './claim-code.ts'
import type { CustomerForm } from './form.ts'
import { formPath } from './form-path.ts'
import { keepUnread } from './keep-unread.ts'
import { customerMutations, saveCustomer, type SaveCustomer } from './mutations.ts'
import { laidOver } from './laid-over.ts'
import { keyOf } from './save-key.ts'
import { toWire } from './to-wire.ts'

/** `claims`: a code of one's own choice for a new customer, when it is sent for the first time. */
type Sending = SaveCustomer & {
  claims?: string | undefined
  /** Was under way when its page died: it is looked for, and not sent again unasked. */
  wasSent?: boolean
}

/**
 * Saves a customer: the record as opened with the edits merged in, unless somebody saved it since. `untouched` is the
 * form as it was opened, `opened` is undefined for a new customer; `place` keeps the key while a save is on its way.
 */
export function useSaveCustomer(
  untouched: CustomerForm,
  opened: Called<Customer> | undefined,
  place: DraftPlace | undefined,
) {
  const { t } = useTranslation('customers')
  /** In a conflict, once somebody chose to go on: the record that the edits are laid over. */
  const theirs = useRef<Called<Customer>>(undefined)
  const save = useMutation({
    ...customerMutations.save(),
    mutationFn: async ({ claims, wasSent = false, ...sent }: Sending): Promise<Outcome<Customer>> => {
      if (wasSent) return checkSent(sent)
      const held = claims && (await claimCode(claims, (name) => t('form.codeHeld', { name })))
      if (held) return held
      await place?.sending({ key: sent.key, body: sent.body, ifMatch: sent.ifMatch })
      return saveCustomer(sent)
    },
  })
  const check = useEffectEvent(() => {
    const sent = sentBefore(place?.restored)
    if (sent) save.mutate({ ...sent, wasSent: true })
  })
  useEffect(() => check(), [])

  const send = (form: CustomerForm) => {
    const before = toWire(untouched, opened?.data)
    const mine = keepUnread(toWire(form, opened?.data), before, opened?.unread)
    const body = theirs.current ? laidOver(mine, before, theirs.current) : mine
    const last = save.variables && {
      key: save.variables.key,
      sent: save.variables.body,
      outcome: save.data?.kind,
    }
    const key = keyOf(body, last)
    const isFirst = opened === undefined && key !== last?.key
    const claims = (isFirst && body.customerCode) || undefined
    save.mutate({ body, key, ifMatch: (theirs.current ?? opened)?.version, claims })
  }

  return {
    send,
    saving: save.isPending,
    outcome: outcomeOf(save),
    /** The place in the form of a field that the host refused. */
    pathOf: (field: string): string => (save.variables ? formPath(field, save.variables.body) : field),
    /** In a conflict: the next save lays the edits over what somebody else saved. */
    layOver: (found: Called<Customer>) => void (theirs.current = found),
  }
}

/** A fault in our own code shows as a failure, too: what was typed stays. */
const outcomeOf = ({ data, isError }: { data: Outcome<Customer> | undefined; isError: boolean }) =>
  isError ? failed : data
const failed: Outcome<Customer> = { kind: 'failed', id: undefined, description: undefined }
