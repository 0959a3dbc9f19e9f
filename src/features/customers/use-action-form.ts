import { useEffect, useState } from 'react'

import { newKey } from '#api/key.ts'
import { useGate } from '#ui/drafts/draft-gate.tsx'
import { laidInto } from '#ui/drafts/draft.ts'
import type { Drafted } from '#ui/drafts/use-draft.ts'

/**
 * Values of a short form with the key of the person's action: the same for every attempt to send the same content,
 * a new one as soon as the content is another or was refused. Inside a `DraftGate` it begins with what was kept.
 * `nameOf` is what the list of unsent forms calls it.
 */
export function useActionForm<F extends object>(begin: () => F, nameOf: (form: F) => string) {
  const place = useGate()?.place
  const kept = place?.restored
  const [start] = useState(begin)
  const [form, setForm] = useState(() => (kept ? laidInto(start, kept.values) : start))
  const [key, setKey] = useState(() => kept?.sent?.key ?? newKey())
  const [listeners] = useState(() => new Set<() => void>())
  useEffect(() => {
    for (const changed of listeners) changed()
  }, [form, listeners])

  const renewKey = () => setKey(newKey())
  const set = (part: Partial<F>) => {
    setForm((before) => ({ ...before, ...part }))
    renewKey()
  }
  const draft: Drafted = {
    values: () => form,
    record: () => nameOf(form),
    subscribe: (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
  return {
    form,
    set,
    key,
    renewKey,
    isDirty: JSON.stringify(form) !== JSON.stringify(start),
    draft,
    /** Call before the form is sent: its key outlives the tab. */
    sending: (body: unknown) => place?.sending({ key, body, ifMatch: undefined }),
  }
}
