import { useQuery } from '@tanstack/react-query'
import { useEffect, useReducer, useState, type KeyboardEvent, type SyntheticEvent } from 'react'

import type { Called } from '#api/call.ts'
import type { Outcome } from '#api/outcome.ts'
import type { Customer } from '#contract/customer/customer.ts'
import { FormPanel } from '#ui/form-panel.tsx'

import { ConflictActions } from './conflict-actions.tsx'
import { emptyCustomer } from './form.ts'
import { customerQueries } from './queries.ts'
import { CustomerSections } from '#features/customers/sections/customer-sections.tsx'
import { toForm } from './to-form.ts'
import { toWire, withoutBlankRows } from './to-wire.ts'
import { dropBlankRows, useCustomerForm } from './use-customer-form.ts'
import { useFormSections } from './use-form-sections.ts'
import { useSaveCustomer } from './use-save-customer.ts'

export type SavedCustomer = Extract<Outcome<Customer>, { kind: 'saved' }>

type Props = {
  title: string
  /** The customer to edit; undefined for a new one. */
  opened?: Called<Customer>
  /** Who looks after a new customer at first. */
  owner?: string | undefined
  onSaved: (saved: SavedCustomer, more: boolean) => void
  onCancel: () => void
  moreLabel?: string
}

/** Creates a customer, or edits the one that is `opened`, as it was when the form was opened. */
export function CustomerFormPanel({ title, opened, owner, onSaved, onCancel, moreLabel }: Props) {
  // what is read anew behind the form must not slip under what somebody types
  const [start] = useState(() => ({ opened, form: opened ? toForm(opened.data) : emptyCustomer(owner) }))
  const { data: definitions = [] } = useQuery(customerQueries.customFields())
  const fields = useCustomerForm(start.form, { opened: start.opened?.data, definitions })
  const { form } = fields
  const { send, saving, outcome, pathOf, layOver } = useSaveCustomer(start.form, start.opened)
  const sections = useFormSections(form, start.opened === undefined)
  const [, redraw] = useReducer((times: number) => times + 1, 0)

  useEffect(() => {
    if (!start.opened) form.getInputNode('customerName')?.focus()
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the form appears
  }, [])

  const sendable = (values = form.getValues()) =>
    JSON.stringify(toWire(withoutBlankRows(values), start.opened?.data))
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    dropBlankRows(form)
    form.onSubmit(send)(event)
  }

  return (
    <FormPanel
      title={title}
      form={{
        errors: form.errors,
        setErrors: form.setErrors,
        isDirty: () => sendable() !== sendable(start.form),
      }}
      onSubmit={submit}
      saving={saving}
      outcome={outcome}
      onSaved={onSaved}
      onCancel={onCancel}
      sections={sections}
      pathOf={pathOf}
      actions={{
        conflict: outcome?.kind === 'conflict' && start.opened && (
          <ConflictActions
            customerCode={start.opened.data.customerCode}
            theirs={outcome.theirs}
            onLayOver={layOver}
          />
        ),
      }}
      {...(moreLabel !== undefined && { moreLabel })}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- what bubbles up from the fields; counts follow them */}
      <div onKeyDown={keepEnter} onBlur={redraw}>
        <CustomerSections fields={fields} sections={sections} />
      </div>
    </FormPanel>
  )
}

/**
 * Enter in a line of text does not save: the form is long, and half a customer is quickly sent. It chooses from lists
 * and adds tags; Ctrl S saves from everywhere.
 */
function keepEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
}
