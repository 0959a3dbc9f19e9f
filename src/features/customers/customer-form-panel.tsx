import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'

import type { Called } from '#api/call.ts'
import type { Outcome } from '#api/outcome.ts'
import type { Customer } from '#contract/customer/customer.ts'
import { paths } from '#lib/paths.ts'
import { DraftGate } from '#ui/drafts/draft-gate.tsx'
import type { DraftPlace } from '#ui/drafts/place.ts'
import { FormPanel } from '#ui/form-panel.tsx'
import { focusField } from '#ui/form/problems.ts'
import { useFormErrors } from '#ui/form/use-form-store.ts'
import { PanelBoundary } from '#ui/panel-boundary.tsx'

import { customerQueries } from './queries.ts'
import { CustomerSections } from '#features/customers/sections/customer-sections.tsx'
import { plainText } from './plain-text.ts'
import { startOf } from './start-of.ts'
import { toWire, withoutBlankRows } from './to-wire.ts'
import { useCustomerForm } from './use-customer-form.ts'
import { useFormSections } from './use-form-sections.ts'
import { useSaveCustomer, type TakenOver } from './use-save-customer.ts'

export type SavedCustomer = Extract<Outcome<Customer>, { kind: 'saved' }> & {
  /** What came from other people with it. */
  takenOver?: TakenOver | undefined
}

type Props = {
  title: string
  /** The customer to edit; undefined for a new one. */
  opened?: Called<Customer>
  /** Who looks after a new customer at first. */
  owner?: string | undefined
  onSaved: (saved: SavedCustomer, more: boolean) => void
  onCancel: () => void
  moreLabel?: string
  /** One was just saved: this is for the next one, and begins empty. */
  isNext?: boolean
}
/** Few saves meet somebody else's: what they need comes when they do. */
const ConflictStep = lazy(async () => ({ default: (await import('./conflict-step.tsx')).ConflictStep }))
const GoneStep = lazy(async () => ({ default: (await import('./gone-step.tsx')).GoneStep }))
const Step = ({ children }: { children: ReactNode }) => (
  <PanelBoundary>
    <Suspense>{children}</Suspense>
  </PanelBoundary>
)

type Placed = { place: DraftPlace | undefined }

/** Creates a customer, or edits the one that is `opened`, as it was when the form was opened. */
export function CustomerFormPanel(props: Props) {
  const { title, opened, isNext = false } = props
  const code = opened?.data.customerCode
  const identity = code
    ? { id: `customer/${code}`, title, to: paths.customerEdit(code) }
    : { id: 'customer/new', title, to: paths.customerNew(), many: true, fresh: isNext }
  return <DraftGate identity={identity}>{(place) => <Form {...props} place={place} />}</DraftGate>
}

function Form({ title, opened, owner, onSaved, onCancel, moreLabel, place }: Props & Placed) {
  // what is read anew behind the form must not slip under what somebody types
  const [start] = useState(() => startOf(opened, owner, place?.restored))
  const { data: definitions = [] } = useQuery(customerQueries.customFields())
  const { store, judge, isSound } = useCustomerForm(start.form, { opened: start.opened?.data, definitions })
  const save = useSaveCustomer(store, start, place)
  const { saving, outcome, base } = save
  const sections = useFormSections(store, start.opened === undefined)
  const errors = useFormErrors(store)
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!start.opened && box.current) focusField(box.current, 'customerName')
  }, [start])

  /** What a save would send, as text: rows that nobody filled are no change. */
  const sendable = (form = store.values()) =>
    JSON.stringify(toWire(withoutBlankRows(form), base?.opened.data))

  return (
    <FormPanel
      title={title}
      form={{
        errors,
        setErrors: store.setErrors,
        isDirty: () => sendable() !== sendable(base?.form ?? start.untouched),
      }}
      onSubmit={() => isSound() && save.send()}
      saving={saving}
      outcome={outcome}
      onSaved={(saved, more) => onSaved({ ...saved, takenOver: save.takenOver() }, more)}
      onCancel={onCancel}
      sections={sections}
      pathOf={save.pathOf}
      draft={{
        values: store.values,
        opened: base?.opened,
        record: () => store.values().customerName,
        subscribe: store.subscribe,
      }}
      actions={{
        conflict: outcome?.kind === 'conflict' && base && (
          <Step>
            <ConflictStep
              base={base}
              mine={store.values}
              theirs={outcome.theirs}
              onSettle={save.settle}
              onAgain={() => save.send()}
            />
          </Step>
        ),
        gone: base && (
          <Step>
            <GoneStep
              customerCode={base.opened.data.customerCode}
              text={() => plainText(store.values())}
              onAsNew={save.sendAsNew}
              onLeave={onCancel}
            />
          </Step>
        ),
      }}
      {...(moreLabel !== undefined && { moreLabel })}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- what bubbles up from the fields */}
      <div ref={box} onKeyDown={keepEnter}>
        <CustomerSections fields={{ store, judge }} sections={sections} />
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
