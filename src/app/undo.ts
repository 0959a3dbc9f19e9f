import type { QueryClient } from '@tanstack/react-query'
import i18next from 'i18next'

import { isKey, isTyping, isUnderLayer } from '#ui/keys.ts'
import { offers } from '#ui/offers.ts'
import { toast } from '#ui/toast.ts'
import { lastAct, onUndo, putAct, type Taker } from '#ui/undo.ts'

import type { Router } from './router.tsx'

/** What Undo does is loaded when it is pressed. */
const load = () => import('#features/history/take-back.ts')

/** `Ctrl Z` undoes what was done last on this page, `Ctrl Shift Z` does it again. Text fields keep theirs. */
function listen(take: Taker['take']): void {
  document.addEventListener('keydown', (event) => {
    const { key, code, ctrlKey, metaKey, altKey, isComposing, shiftKey } = event
    const plain = { key, code, ctrlKey, metaKey, altKey, isComposing, shiftKey: false }
    if (event.defaultPrevented || !isKey(plain, 'mod+z') || isTyping(event.target) || isUnderLayer()) return
    const act = lastAct(shiftKey ? 'undone' : 'done')
    if (!act) return
    event.preventDefault()
    if (!event.repeat) take(act, shiftKey ? 'undone' : 'done')
  })
}

/** Lets screens offer Undo, where the host can. */
export function offerUndo(client: QueryClient, router: Router): void {
  const going = {
    client,
    go: async (to: string) => router.navigate(to),
    at: () => router.state.location.pathname,
  }
  const take: Taker['take'] = (act, from) => {
    load()
      .then(({ takeBack }) => takeBack(act, from, going))
      .catch(() => {
        putAct(act, from)
        toast({ kind: 'failed', text: i18next.t('errors:wordsNotLoaded') })
      })
  }
  onUndo({ can: () => offers('undo'), take })
  listen(take)
}
