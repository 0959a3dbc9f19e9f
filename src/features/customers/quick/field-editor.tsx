import { ActionIcon } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import type { Customer } from '#contract/customer/customer.ts'
import { checkForm } from '#features/customers/check-form.tsx'
import type { CustomerForm } from '#features/customers/form.ts'
import { customerQueries } from '#features/customers/queries.ts'
import { toForm } from '#features/customers/to-form.ts'
import { useCustomerForm } from '#features/customers/use-customer-form.ts'
import { same } from '#lib/merge/same.ts'

import { valuesOf, type EditField } from './edit-field.ts'
import { FieldControls } from './field-controls.tsx'
import styles from './field-editor.module.css'

/** Where one goes from a field: Tab and Shift Tab. */
export type Step = 1 | -1

export type FieldEditorProps = {
  field: EditField
  /** The record that is edited, as it is held. */
  customer: Customer
  /** What was typed before and did not get through. */
  typed: Partial<CustomerForm> | undefined
  /** Why it did not. */
  problem?: ReactNode
  onSave: (edits: Partial<CustomerForm>) => void
  /** Nothing is to be saved; `back`: the focus returns to where the value stands. */
  onClose: (back: boolean) => void
  /** After a save or a close by Tab. */
  onStep: (step: Step) => void
}

const stops = 'input:not([type=hidden], [tabindex="-1"]), textarea, select'

/** One field open for editing. Enter saves, Escape restores, Tab saves and goes on, leaving it saves. */
export function FieldEditor(props: FieldEditorProps) {
  const { field, customer, typed, onSave, onClose, onStep } = props
  const { t } = useTranslation('common')
  const box = useRef<HTMLFormElement>(null)
  const done = useRef(false)
  const [before] = useState(() => toForm(customer))
  const [start] = useState(() => ({ ...before, ...typed }))
  const { data: definitions = [] } = useQuery(customerQueries.customFields())
  const context = { opened: customer, definitions }
  const { store, judge } = useCustomerForm(start, context)
  const mine = valuesOf(field)

  useEffect(() => {
    const first = box.current?.querySelector<HTMLElement>(stops)
    first?.focus()
    if (first instanceof HTMLInputElement && first.type !== 'checkbox') first.select()
  }, [])

  /** Whether the field could be left. */
  const commit = (back: boolean): boolean => {
    if (done.current) return true
    const values = store.values()
    const broken = Object.entries(checkForm(values, context)).filter(([path]) =>
      mine.some((value) => value === path.split('.')[0]),
    )
    const changed = mine.filter((value) => !same(values[value], before[value]))
    if (changed.length > 0 && broken.length > 0) {
      store.setErrors(Object.fromEntries(broken))
      return false
    }
    done.current = true
    if (changed.length > 0) onSave(Object.fromEntries(changed.map((value) => [value, values[value]])))
    onClose(back)
    return true
  }
  const cancel = () => {
    done.current = true
    onClose(true)
  }
  const press = (event: KeyboardEvent) => {
    event.stopPropagation() // keys of the list or the page rest meanwhile
    if (event.defaultPrevented || event.nativeEvent.isComposing) return
    const isLong = event.target instanceof HTMLTextAreaElement
    if (event.key === 'Escape') cancel()
    else if (event.key === 'Enter' && (!isLong || event.ctrlKey || event.metaKey))
      leaveBy(event, () => commit(true))
    else if (event.key === 'Tab') {
      const all = [...(box.current?.querySelectorAll(stops) ?? [])]
      const isLast = event.target === all.at(event.shiftKey ? 0 : -1)
      if (isLast) leaveBy(event, () => commit(false) && onStep(event.shiftKey ? -1 : 1))
    }
  }
  const left = ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) => {
    const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget)
    // another window, or the browser's own list of a field, is no leaving
    if (!isInside && document.hasFocus()) setTimeout(() => commit(false), 0)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the keys of the fields in it
    <form
      ref={box}
      noValidate
      className={styles.editor}
      data-one={mine.length === 1 || field === 'owners' || undefined}
      onKeyDown={press}
      onBlur={left}
      onSubmit={(event) => {
        event.preventDefault()
        commit(true)
      }}
    >
      <div className={styles.controls}>
        <FieldControls fields={{ store, judge }} field={field} />
        {props.problem && <p className={styles.problem}>{props.problem}</p>}
      </div>
      <div className={styles.actions}>
        <ActionIcon
          type="submit"
          tabIndex={-1}
          className={styles.action}
          variant="filled"
          color="teal"
          aria-label={t('act.save')}
          title={`${t('act.save')} (Enter)`}
        >
          <IconCheck size={16} stroke={1.6} />
        </ActionIcon>
        <ActionIcon
          tabIndex={-1}
          className={styles.action}
          variant="default"
          aria-label={t('act.cancel')}
          title={`${t('act.cancel')} (Esc)`}
          onClick={cancel}
        >
          <IconX size={16} stroke={1.6} />
        </ActionIcon>
      </div>
    </form>
  )
}

/** Pickers take what was typed when they lose the focus: they do so first. */
function leaveBy(event: KeyboardEvent, go: () => void): void {
  event.preventDefault()
  const { activeElement } = document
  if (activeElement instanceof HTMLElement && activeElement.getAttribute('role') === 'combobox') {
    activeElement.blur()
    setTimeout(go, 0)
  } else go()
}
