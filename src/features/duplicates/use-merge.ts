import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import { newKey } from '#api/key.ts'
import type { ReplyOf } from '#contract/endpoint.ts'
import type { compareCustomers } from '#contract/sala/merge.ts'
import { paths } from '#lib/paths.ts'
import type { Choices } from '#rules/merge/choices.ts'
import { undoable } from '#ui/undo.ts'

import { duplicateMutations } from './mutations.ts'
import { useFailedToast } from './use-failed-toast.ts'

export type Side = ReplyOf<typeof compareCustomers>['first']

/** Merges as it is chosen, once however often it is pressed, and leads to who stays. `onMoved`: somebody was faster. */
export function useMerge(onMoved: () => void) {
  const { t } = useTranslation('duplicates')
  const navigate = useNavigate()
  const merging = useMutation(duplicateMutations.merge())
  const failed = useFailedToast()
  const [sent, setSent] = useState({ text: '', key: newKey() })

  const merge = async (survivor: Side, loser: Side, fields: Choices) => {
    const body = {
      survivor: survivor.customer.customerCode,
      loser: loser.customer.customerCode,
      survivorVersion: survivor.version,
      loserVersion: loser.version,
      fields,
    }
    const text = JSON.stringify(body)
    const key = sent.text === text ? sent.key : newKey()
    setSent({ text, key })
    const outcome = await merging.mutateAsync({ key, body })
    if (outcome.kind !== 'saved') {
      failed(outcome)
      if (outcome.kind === 'conflict') onMoved()
      return
    }
    const names = { a: survivor.customer.customerName, b: loser.customer.customerName }
    undoable(t('merged', names), outcome.changes)
    await navigate(paths.customer(body.survivor), { replace: true })
  }
  return { merge, isMerging: merging.isPending }
}
