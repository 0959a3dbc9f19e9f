import { Textarea, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'

import type { CustomerEvent } from '#contract/customer/events.ts'
import { readDay, readTime, todayInBangkok } from '#lib/dates.ts'
import { paths } from '#lib/paths.ts'
import { DateField } from '#ui/date-field.tsx'
import { DialogForm, refusalsOf } from '#ui/dialog-form.tsx'
import { DraftGate } from '#ui/drafts/draft-gate.tsx'
import { SelectField } from '#ui/select-field.tsx'
import { undoable } from '#ui/undo.ts'

import styles from './event-dialog.module.css'
import { eventDraft } from './draft-ids.ts'
import { useEventTypeName } from './event-type-name.ts'
import { customerMutations } from './mutations.ts'
import { customerQueries } from './queries.ts'
import { useActionForm } from './use-action-form.ts'
import { useDoneBefore } from './use-done-before.ts'

type Props = { customerCode: string; opened?: CustomerEvent; onClose: () => void }

const formOf = (event: CustomerEvent | undefined) => ({
  eventName: event?.eventName ?? '',
  eventType: String(event?.eventType ?? 4),
  day: (event && readDay(event.eventDate)) ?? todayInBangkok(),
  time: (event && readTime(event.eventDate)) ?? '09:00',
  description: event?.description ?? '',
})

/** As the host keeps it. */
const tidied = (form: ReturnType<typeof formOf>) => ({
  ...form,
  eventName: form.eventName.trim(),
  description: form.description.trim(),
})

/** Adds an event to a customer, or edits the one that is `opened`. */
export function EventDialog(props: Props) {
  const { t } = useTranslation('customers')
  const { customerCode, opened } = props
  const identity = {
    id: eventDraft(customerCode, opened),
    title: t(opened ? 'event.edit' : 'event.add'),
    to: paths.customer(customerCode, 'events'),
    many: !opened,
  }
  return <DraftGate identity={identity}>{() => <Form {...props} />}</DraftGate>
}

function Form({ customerCode, opened, onClose }: Props) {
  const { t } = useTranslation(['customers', 'common'])
  const client = useQueryClient()
  const { data: types = [] } = useQuery(customerQueries.eventTypes())
  const typeName = useEventTypeName()
  const saving = useMutation(customerMutations.saveEvent())
  const { form, set, key, renewKey, isDirty, draft, sending } = useActionForm(
    () => formOf(opened),
    ({ eventName }) => eventName,
  )
  const refused = refusalsOf(saving.data)
  const finish = (changes: readonly number[]) => {
    undoable(t(opened ? 'event.changed' : 'event.added', { name: form.eventName }), changes)
    onClose()
  }
  useDoneBefore(
    async () => {
      const events = await client.fetchQuery({ ...customerQueries.events(customerCode), staleTime: 0 })
      const isSame = (event: CustomerEvent) => JSON.stringify(formOf(event)) === JSON.stringify(tidied(form))
      return events.some((event) => isSame(event) && (!opened || event.eventId === opened.eventId))
    },
    () => finish([]),
  )

  const send = async () => {
    const { eventName, eventType, day, time, description } = form
    const eventDate = time === '' ? day : `${day}T${time}:00`
    const body = {
      customerCode,
      eventName,
      eventType: Number(eventType),
      eventDate,
      description: description.trim() || null,
    }
    await sending(body)
    const outcome = await saving.mutateAsync({ eventId: opened?.eventId, body, key })
    if (outcome.kind === 'refused') renewKey()
    if (outcome.kind !== 'saved') return
    finish(outcome.changes)
  }

  return (
    <DialogForm
      title={t(opened ? 'event.edit' : 'event.add')}
      act={t(opened ? 'common:act.save' : 'common:act.add')}
      saving={saving.isPending}
      outcome={saving.data}
      isDirty={isDirty}
      onSubmit={() => void send()}
      onClose={onClose}
      draft={draft}
    >
      <TextInput
        label={t('event.eventName')}
        withAsterisk
        data-autofocus
        value={form.eventName}
        onChange={(event) => set({ eventName: event.currentTarget.value })}
        error={refused['eventName']}
      />
      <SelectField
        label={t('event.eventType')}
        options={types.map((type) => ({ value: String(type.eventTypeId), label: typeName(type) }))}
        value={form.eventType}
        onChange={(event) => set({ eventType: event.currentTarget.value })}
        error={refused['eventType']}
      />
      <div className={styles.when}>
        <DateField
          label={t('event.eventDate')}
          withAsterisk
          value={form.day}
          onChange={(day) => set({ day })}
          error={refused['eventDate']}
        />
        <TextInput
          type="time"
          label={t('event.eventTime')}
          value={form.time}
          onChange={(event) => set({ time: event.currentTarget.value })}
        />
      </div>
      <Textarea
        label={t('event.description')}
        rows={3}
        value={form.description}
        onChange={(event) => set({ description: event.currentTarget.value })}
        error={refused['description']}
      />
    </DialogForm>
  )
}
