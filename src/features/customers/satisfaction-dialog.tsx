import '@mantine/core/styles/NumberInput.layer.css'

import { NumberInput, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'

import type { Satisfaction } from '#contract/customer/satisfaction.ts'
import { readDay, todayInBangkok } from '#lib/dates.ts'
import { paths } from '#lib/paths.ts'
import { DateField } from '#ui/date-field.tsx'
import { DialogForm, refusalsOf } from '#ui/dialog-form.tsx'
import { DraftGate } from '#ui/drafts/draft-gate.tsx'
import { Segments } from '#ui/segments.tsx'
import { undoable } from '#ui/undo.ts'

import { satisfactionDraft } from './draft-ids.ts'
import { customerMutations } from './mutations.ts'
import { customerQueries } from './queries.ts'
import { useActionForm } from './use-action-form.ts'
import { useDoneBefore } from './use-done-before.ts'

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

/** Whether this answer is the one that the form holds. */
const isSame = (answer: Satisfaction, form: ReturnType<typeof empty>): boolean =>
  answer.point === form.point &&
  String(answer.sourceType) === form.scale &&
  answer.sourceName === form.sourceName.trim() &&
  (answer.answerBy ?? '') === form.answerBy.trim() &&
  (answer.comment ?? '') === form.comment.trim() &&
  readDay(answer.dateCreated) === form.day

/** Writes down what a customer answered, on the telephone for instance. */
export function SatisfactionDialog(props: Props) {
  const { t } = useTranslation('customers')
  const { customerCode } = props
  const identity = {
    id: satisfactionDraft(customerCode),
    title: t('satisfaction.add'),
    to: paths.customer(customerCode, 'satisfaction'),
    many: true,
  }
  return <DraftGate identity={identity}>{() => <Form {...props} />}</DraftGate>
}

function Form({ customerCode, onClose }: Props) {
  const { t } = useTranslation(['customers', 'common'])
  const client = useQueryClient()
  const adding = useMutation(customerMutations.addSatisfaction())
  const { form, set, key, renewKey, isDirty, draft, sending } = useActionForm(
    empty,
    ({ answerBy, sourceName }) => answerBy || sourceName,
  )
  const refused = refusalsOf(adding.data)
  const finish = (changes: readonly number[]) => {
    undoable(t('satisfaction.added'), changes)
    onClose()
  }
  useDoneBefore(
    async () => {
      const answers = await client.fetchQuery({ ...customerQueries.satisfaction(customerCode), staleTime: 0 })
      return answers.some((answer) => isSame(answer, form))
    },
    () => finish([]),
  )
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
    await sending(body)
    const outcome = await adding.mutateAsync({ body, key })
    if (outcome.kind === 'refused') renewKey()
    if (outcome.kind !== 'saved') return
    finish(outcome.changes)
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
      draft={draft}
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
