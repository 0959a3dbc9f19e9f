import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'

import type { Outcome } from '#api/outcome.ts'
import type { Keeping } from '#ui/leave-guard.ts'

import { useGate } from './draft-gate.tsx'
import type { DraftSource, PlaceState } from './place.ts'

/** What a form tells so that it is kept. It stands inside a `DraftGate`. */
export type Drafted = Omit<DraftSource, 'isDirty'> & {
  /** Calls after every change; answers how to stop. */
  subscribe: (changed: () => void) => () => void
}

type Options = {
  draft: Drafted | undefined
  isDirty: () => boolean
  outcome: Outcome<unknown> | undefined
}

const nothing: PlaceState = { keptAt: undefined, failed: true, elsewhere: false }
const silent = () => () => undefined

/** Keeps what is typed into a form: soon after a key, at once when a field or the page is left. */
export function useDraft({ draft, isDirty, outcome }: Options) {
  const gate = useGate()
  const place = draft && gate?.place
  const state = useSyncExternalStore(place?.subscribe ?? silent, place?.get ?? (() => nothing))
  const source = useEffectEvent((): DraftSource & Pick<Drafted, 'subscribe'> => ({
    values: () => draft?.values(),
    opened: draft?.opened,
    record: () => draft?.record() ?? '',
    isDirty,
    subscribe: draft?.subscribe ?? silent,
  }))

  useEffect(() => {
    if (!place) return
    const now = source()
    place.attach({
      get opened() {
        return source().opened
      },
      values: () => source().values(),
      record: () => source().record(),
      isDirty: () => source().isDirty(),
    })
    return now.subscribe(place.touch)
  }, [place])
  useEffect(() => {
    if (!place) return
    const keep = () => void place.flush()
    document.addEventListener('focusout', keep)
    document.addEventListener('visibilitychange', keep)
    window.addEventListener('pagehide', keep)
    return () => {
      document.removeEventListener('focusout', keep)
      document.removeEventListener('visibilitychange', keep)
      window.removeEventListener('pagehide', keep)
    }
  }, [place])
  useEffect(() => {
    if (outcome) void place?.ended(outcome.kind)
  }, [outcome, place])

  return {
    keptAt: state.keptAt,
    /** Another tab has the form: here it is read only. */
    elsewhere: state.elsewhere,
    keeping: (): Keeping => place?.keeping() ?? 'no',
  }
}
