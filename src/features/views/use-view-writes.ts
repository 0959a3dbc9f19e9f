import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'

import { newKey } from '#api/key.ts'
import type { Outcome } from '#api/outcome.ts'
import type { View } from '#contract/sala/views.ts'
import { toast } from '#ui/toast.ts'

import { viewMutations, type ViewWrite } from './mutations.ts'

/** One-press writes of views: each says how it ended, and one that is done can be taken back. */
export function useViewWrites() {
  const { t } = useTranslation(['views', 'parts', 'common'])
  const saving = useMutation(viewMutations.save())
  const removing = useMutation(viewMutations.remove())

  const failed = (outcome: Exclude<Outcome<unknown>, { kind: 'saved' }>) =>
    toast({ kind: 'failed', text: textOf(outcome) })
  const textOf = (outcome: Exclude<Outcome<unknown>, { kind: 'saved' }>): string => {
    if (outcome.kind === 'refused' || outcome.kind === 'failed')
      return outcome.description ?? t('parts:outcome.failed')
    if (outcome.kind === 'later') return t('parts:outcome.laterToast', { seconds: outcome.seconds })
    if (outcome.kind === 'unknown')
      return t(outcome.absent ? 'parts:outcome.notSaved' : 'parts:outcome.unknown')
    return t(`parts:outcome.${outcome.kind}`)
  }
  const done = (text: string, back: () => void) =>
    toast({ kind: 'done', text, action: { label: t('common:act.undo'), run: back } })

  const put = async (view: ViewWrite): Promise<boolean> => {
    const outcome = await saving.mutateAsync({ view, key: newKey() })
    if (outcome.kind !== 'saved') failed(outcome)
    return outcome.kind === 'saved'
  }
  /** Writes a view over what it was, and says `text` with a way back. */
  const change = async (before: View, next: Partial<ViewWrite>, text: string): Promise<void> => {
    if (await put({ ...before, ...next })) done(text, () => void put(before))
  }
  const remove = async (view: View): Promise<boolean> => {
    const outcome = await removing.mutateAsync({ viewId: view.viewId, key: newKey() })
    // taken away by somebody else is taken away all the same
    const isGone = outcome.kind === 'saved' || outcome.kind === 'gone'
    if (isGone) done(t('removed', { name: view.name }), () => void put(view))
    else failed(outcome)
    return isGone
  }
  return { change, remove, busy: saving.isPending || removing.isPending }
}
