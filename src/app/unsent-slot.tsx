import i18next from 'i18next'
import { useEffect, useState, useSyncExternalStore, type ComponentType } from 'react'

import { loadWords } from '#i18n/start.ts'
import { mayHaveUnsent } from '#ui/drafts/unsent.ts'
import { countUnsent } from '#ui/drafts/vaults.ts'
import { toast } from '#ui/toast.ts'

import { ask, nowAsked, watchAsked, type Asked } from './unsent-asked.ts'

type Dialog = ComponentType<{ asked: Asked }>

/** When the first page has long been standing, in ms. */
const LATER = 3000

/** Counts the forms that wait here, and has room for what is asked about them. Loads nothing until something waits. */
export function UnsentSlot({ draftKey }: { draftKey: string }) {
  const asked = useSyncExternalStore(watchAsked, nowAsked)
  const [Dialog, setDialog] = useState<Dialog>()

  useEffect(() => {
    const count = () => void countUnsent(draftKey)
    const timer = mayHaveUnsent() ? setTimeout(count, LATER) : undefined
    return () => clearTimeout(timer)
  }, [draftKey])
  useEffect(() => {
    if (!asked) return
    Promise.all([import('./unsent-dialogs.tsx'), loadWords('drafts')]).then(
      ([file]) => setDialog(() => file.UnsentDialogs),
      () => {
        if (asked.is === 'signOut') asked.answer(false)
        else ask(undefined)
        toast({ kind: 'failed', text: i18next.t('errors:wordsNotLoaded') })
      },
    )
  }, [asked])

  return asked && Dialog && <Dialog asked={asked} />
}
