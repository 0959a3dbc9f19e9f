import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import { newKey } from '#api/key.ts'
import type { View, ViewScreen } from '#contract/sala/views.ts'
import { clean } from '#lib/text.ts'
import { MOST_VIEW_NAME } from '#rules/view.ts'
import { Check } from '#ui/check.tsx'
import { DialogForm, refusalsOf } from '#ui/dialog-form.tsx'
import { usePermissions } from '#ui/session.ts'
import { toast } from '#ui/toast.ts'

import { addressOf } from './address-of.ts'
import { viewMutations } from './mutations.ts'
import styles from './views-panel.module.css'

type Props = {
  screen: ViewScreen
  link: string
  /** Absent: a new one. */
  view: View | undefined
  onClose: (back?: boolean) => void
}

type Draft = Pick<View, 'name' | 'isShared' | 'isPinned' | 'isDefault'>
const blank: Draft = { name: '', isShared: false, isPinned: true, isDefault: false }

const alone = ['isPinned', 'isDefault'] as const
const withSharing = [...alone, 'isShared'] as const

/** Names a view, and says who sees it and where it stands. */
export function ViewDialog({ screen, link, view, onClose }: Props) {
  const { t } = useTranslation(['views', 'common'])
  const navigate = useNavigate()
  const { reach } = usePermissions()
  const saving = useMutation(viewMutations.save())
  const [viewId] = useState(() => view?.viewId ?? newKey())
  const [draft, setDraft] = useState<Draft>(view ?? blank)
  const [key, setKey] = useState(newKey)
  const [lacksName, setLacksName] = useState(false)
  const set = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part })
    setKey(newKey()) // something else is asked for
    setLacksName(false)
  }
  const submit = async () => {
    const name = clean(draft.name)
    if (name === null) return setLacksName(true)
    const { isShared, isPinned, isDefault } = draft
    const written = { viewId, name, screen, link, isShared, isPinned, isDefault }
    const outcome = await saving.mutateAsync({ view: written, key })
    if (outcome.kind !== 'saved') return
    onClose()
    toast({ kind: 'done', text: t('saved', { name }) })
    if (!view) void navigate({ search: addressOf(outcome.data).toString() })
  }
  const mayShare = reach('saveView') === 'all' && (view?.isMine ?? true)
  const options = mayShare ? withSharing : alone
  return (
    <DialogForm
      title={t(view ? 'editTitle' : 'newTitle')}
      act={t('common:act.save')}
      saving={saving.isPending}
      outcome={saving.data}
      isDirty={draft.name !== (view?.name ?? '')}
      onSubmit={() => void submit()}
      onClose={() => onClose()}
    >
      <TextInput
        label={t('name')}
        autoComplete="off"
        data-autofocus
        maxLength={MOST_VIEW_NAME}
        value={draft.name}
        error={lacksName ? t('nameRequired') : refusalsOf(saving.data)['name']}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <div className={styles.checks}>
        {options.map((option) => (
          <label key={option} className={styles.check}>
            <Check
              checked={draft[option]}
              onChange={(event) => set({ [option]: event.currentTarget.checked })}
            />
            {t(`option.${option}`)}
          </label>
        ))}
      </div>
    </DialogForm>
  )
}
