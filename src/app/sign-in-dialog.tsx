import { useEffect, useState, type ComponentType } from 'react'

import { loadWords } from '#i18n/start.ts'

/** How long to wait before the dialog's parts are asked for again, in ms. */
const PAUSE = 2000

/**
 * Fetches the dialog when it is needed. Not by `lazy`: a network that fails just then would take down the page that
 * the dialog is there to keep.
 */
export function SignInDialog() {
  const [Again, setAgain] = useState<ComponentType>()

  useEffect(() => {
    let over = false
    const load = async (): Promise<void> => {
      try {
        const [file] = await Promise.all([
          import('#features/sign-in/sign-in-again.tsx'),
          loadWords('sign-in'),
        ])
        if (!over) setAgain(() => file.SignInAgain)
      } catch {
        await new Promise((after) => setTimeout(after, PAUSE))
        if (!over) await load()
      }
    }
    void load()
    return () => {
      over = true
    }
  }, [])

  return Again && <Again />
}
