import '@mantine/core/styles/NumberInput.layer.css'

import { NumberInput, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'

import { todayInBangkok } from '#lib/dates.ts'
import { DateField } from '#ui/date-field.tsx'
import { DialogForm, refusalsOf } from '#ui/dialog-form.tsx'
import { Segments } from '#ui/segments.tsx'
import { undoable } from '#ui/undo.ts'

import { customerMutations } from './mutations.ts'
import { useActionForm } from './use-action-form.ts'

type Props = { customerCode: string; onClose: () => void }
type Scale = '1' | '2'

const empty = () => ({
  scale: '2' as Scale,
  point: '' as number | '',
  sourceName: '',
  answerBy: '',
  comment: '',
  day: todayInBangkok(),
})

/** Writes down what a customer answered, on the telephone for instance. */
export function SatisfactionDialog({ customerCode, onClose }: Props) {
  const { t } = useTranslation(['customers', 'common'])
  const adding = useMutation(customerMutations.addSatisfaction())
  const { form, set, key, renewKey, isDirty } = useActionForm(empty)
  const refused = refusalsOf(adding.data)
  const most = form.scale === '2' ? 10 : 5

  const send = async () => {
    const body = {
      CustomerCode: customerCode,
      SourceType: form.scale === '2' ? (2 as const) : (1 as const),
      SourceName: form.sourceName,
      Point: form.point === '' ? 0 : form.point,
      AnswerBy: form.answerBy.trim() || null,
      Comment: form.comment.trim() || null,
      DateCreated: form.day,
    }
    const outcome = await adding.mutateAsync({ body, key })
    if (outcome.kind === 'refused') renewKey()
    if (outcome.kind !== 'saved') return
    undoable(t('satisfaction.added'), outcome.changes)
    onClose()
  }

  return (
    <DialogForm
      title={t('satisfaction.add')}
      act={t('common:act.add')}
      saving={adding.isPending}
      outcome={adding.data}
      isDirty={isDirty}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <Segments
        label={t('satisfaction.sourceType')}
        segments={[
          { value: '2', label: `${t('satisfaction.nps')} 1–10` },
          { value: '1', label: `${t('satisfaction.csat')} 1–5` },
        ]}
        value={form.scale}
        onChange={(scale) => set({ scale })}
        error={refused['SourceType']}
      />
      <NumberInput
        label={t('satisfaction.point')}
        withAsterisk
        min={1}
        max={most}
        allowDecimal={false}
        hideControls
        value={form.point}
        onChange={(point) => set({ point: typeof point === 'number' ? point : '' })}
        error={refused['Point']}
      />
      <TextInput
        label={t('satisfaction.sourceName')}
        withAsterisk
        value={form.sourceName}
        onChange={(event) => set({ sourceName: event.currentTarget.value })}
        error={refused['SourceName']}
      />
      <TextInput
        label={t('satisfaction.answerBy')}
        value={form.answerBy}
        onChange={(event) => set({ answerBy: event.currentTarget.value })}
        error={refused['AnswerBy']}
      />
      <Textarea
        label={t('satisfaction.comment')}
        rows={3}
        value={form.comment}
        onChange={(event) => set({ comment: event.currentTarget.value })}
        error={refused['Comment']}
      />
      <DateField
        label={t('satisfaction.dateCreated')}
        withAsterisk
        value={form.day}
        onChange={(day) => set({ day })}
        error={refused['DateCreated']}
      />
    </DialogForm>
  )
}
