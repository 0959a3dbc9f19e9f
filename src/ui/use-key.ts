import { useEffect, useEffectEvent } from 'react'

import { isKey, isTyping, isUnderLayer } from './keys.ts'

/**
 * Listens for one key on the whole page, except while somebody types or a layer is open.
 * With `mod+…` it also works inside text fields. The browser's own meaning of the key is taken away.
 */
export function useKey(key: string, act: () => void, on = true): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || !isKey(event, key) || isUnderLayer()) return
    if (!key.startsWith('mod+') && isTyping(event.target)) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    if (!on) return
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [on])
}
