import { useEffect, useState } from 'react'

import { loadWords } from '#i18n/start.ts'

import { useGate } from './draft-gate.tsx'
import type * as notices from './draft-notices.tsx'

type Notices = Pick<typeof notices, 'Elsewhere' | 'Restored'>

/** How long to wait before the notice is asked for again, in ms. */
const PAUSE = 2000

/** On top of a form: that it holds what was typed before, or that another tab has it. Seldom needed, so seldom loaded. */
export function DraftNotice({ elsewhere }: { elsewhere: boolean }) {
  const gate = useGate()
  const [read, setRead] = useState(false)
  const restored = gate?.place?.restored
  const isNeeded = elsewhere || (restored !== undefined && !read)
  const notices = useNotices(isNeeded)
  if (!gate || !notices || !isNeeded) return null
  const { Elsewhere, Restored } = notices
  if (elsewhere || !restored) return <Elsewhere gate={gate} />
  return <Restored gate={gate} draft={restored} onRead={() => setRead(true)} />
}

/** Not by `lazy`: a network that fails just then would take down the form. */
function useNotices(isNeeded: boolean): Notices | undefined {
  const [notices, setNotices] = useState<Notices>()
  useEffect(() => {
    if (!isNeeded) return
    let over = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const load = () =>
      Promise.all([import('./draft-notices.tsx'), loadWords('drafts')]).then(
        ([file]) => over || setNotices(file),
        () => {
          if (!over) timer = setTimeout(() => void load(), PAUSE)
        },
      )
    void load()
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [isNeeded])
  return notices
}
