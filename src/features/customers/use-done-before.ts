import { useEffect, useEffectEvent } from 'react'

import { useGate } from '#ui/drafts/draft-gate.tsx'

/**
 * For a short form whose save was under way when its page died: looks once whether it was done, and calls `onDone`
 * then. Otherwise the form stays as it was, under its key: sent again it is done once.
 */
export function useDoneBefore(isDone: () => Promise<boolean>, onDone: () => void): void {
  const place = useGate()?.place
  const sent = place?.restored?.sent
  const look = useEffectEvent(async () => {
    // when it cannot be read nothing is said: the form and its key are there
    const done = await isDone().catch(() => false)
    if (!done) return
    void place?.ended('saved')
    onDone()
  })
  useEffect(() => {
    if (sent) void look()
  }, [sent])
}
