import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'

import type { Called } from '#api/call.ts'
import type { Customer } from '#contract/customer/customer.ts'
import type { CustomerForm } from '#features/customers/form.ts'
import { saveFields, type FieldsSaved } from '#features/customers/save-fields.ts'
import type { Edit } from '#features/customers/save-merged.ts'
import { useOutcomeText } from '#features/customers/use-outcome-toast.ts'
import { toast } from '#ui/toast.ts'
import { undoable } from '#ui/undo.ts'

import type { EditField } from './edit-field.ts'
import { dropPending, putPending, type Pending } from './pending.ts'

/** A fault in our own code shows as a failure, too: what was typed stays. */
const fault: FieldsSaved = {
  outcome: { kind: 'failed', id: undefined, description: undefined },
  merged: undefined,
}

/**
 * Saves edits in place: the value is shown at once, and taken back alone where it does not get through. What was typed
 * stays in `pending` with the reason, to be sent again or put right.
 */
export function useEditInPlace() {
  const { t } = useTranslation(['customers', 'common'])
  const client = useQueryClient()
  const textOf = useOutcomeText()

  const send = async (edit: Omit<Pending, 'ended'>, opened: Called<Customer> | undefined, again?: Edit) => {
    const { customerCode, edits, field } = edit
    const name = t(`field.${field}`)
    putPending({ ...edit, ended: undefined })
    const ended = await saveFields(client, { customerCode, edits, opened, again }).catch(() => fault)
    const { outcome } = ended
    if (outcome.kind === 'saved' || outcome.kind === 'unchanged') {
      dropPending(edit)
      if (outcome.kind === 'saved')
        undoable(t('inPlace.saved', { name, customer: outcome.data.customerName }), outcome.changes)
      return
    }
    const failed = { ...edit, ended }
    putPending(failed)
    const action = isWorthAnother(failed)
      ? { label: t('common:act.retry'), run: () => retry(failed) }
      : undefined
    const text = t('inPlace.notSaved', { name, reason: textOf(outcome) })
    toast({ kind: 'failed', text, ...(action && { action }) })
  }
  /** Goes on with an attempt of before, under its key as long as it sends the same. */
  const retry = ({ ended, ...edit }: Pending) => void send(edit, undefined, ended?.merged)

  return {
    save: (customer: Called<Customer>, field: EditField, edits: Partial<CustomerForm>) =>
      void send({ customerCode: customer.data.customerCode, field, edits }, customer),
    retry,
    reasonOf: ({ ended }: Pending): string | undefined =>
      ended && ended.outcome.kind !== 'saved' && ended.outcome.kind !== 'unchanged'
        ? textOf(ended.outcome)
        : undefined,
    giveUp: dropPending,
  }
}

/** Whether the same may be sent once more: not where the host looked at it and said no. */
export const isWorthAnother = ({ ended }: Pending): boolean =>
  ended !== undefined && !['refused', 'forbidden', 'gone', 'conflict'].includes(ended.outcome.kind)
