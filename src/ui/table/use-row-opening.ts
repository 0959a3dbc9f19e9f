import { useCallback, useEffect, useRef, useState } from 'react'
import { useHref, useLocation, useNavigate } from 'react-router'

import type { RowSource } from './row-source.ts'

/** The active row at each step of the history, so that coming back goes on where one left. */
const left = new Map<string, number>()

/** Which row of a list is active, and how rows are opened: by key, by a press, in a tab of their own. */
export function useRowOpening<T>(source: RowSource<T>, rowHref: ((row: T) => string) | undefined) {
  const { key } = useLocation()
  const navigate = useNavigate()
  const base = useHref('/')
  const ref = useRef<HTMLDivElement>(null)
  const [state, setState] = useState({ id: source.id, active: left.get(key) })
  const active = state.id === source.id ? state.active : undefined
  const latest = useRef({ source, rowHref })
  useEffect(() => {
    latest.current = { source, rowHref }
  })

  const setActive = useCallback(
    (index: number) => {
      left.set(key, index)
      setState({ id: latest.current.source.id, active: index })
    },
    [key],
  )

  /** `far`: in a new tab. Nothing happens where the row is still to come. */
  const open = useCallback(
    (index: number, far: boolean) => {
      const row = latest.current.source.get(index)
      const href = row === undefined ? undefined : latest.current.rowHref?.(row)
      if (href === undefined) return
      if (far) return void window.open(base.replace(/\/$/, '') + href, '_blank', 'noopener')
      setActive(index)
      void navigate(href)
    },
    [base, navigate, setActive],
  )

  // coming back, the keyboard goes on from the row that was opened, unless something else has the focus: at most the
  // page around the list does
  useEffect(() => {
    if (left.has(key) && document.activeElement?.contains(ref.current))
      ref.current?.focus({ preventScroll: true })
  }, [key])

  return { active, setActive, open, ref }
}
