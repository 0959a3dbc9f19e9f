import { useState } from 'react'

import { newKey } from '#api/key.ts'

/**
 * Values of a short form with the key of the person's action: the same for every attempt to send the same content,
 * a new one as soon as the content is another or was refused.
 */
export function useActionForm<F extends object>(begin: () => F) {
  const [start] = useState(begin)
  const [form, setForm] = useState(start)
  const [key, setKey] = useState(newKey)
  const renewKey = () => setKey(newKey())
  const set = (part: Partial<F>) => {
    setForm((now) => ({ ...now, ...part }))
    renewKey()
  }
  return { form, set, key, renewKey, isDirty: JSON.stringify(form) !== JSON.stringify(start) }
}
