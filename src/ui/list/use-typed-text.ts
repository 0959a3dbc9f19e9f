import { useEffect, useEffectEvent, useRef, useState } from 'react'

/** A pause in typing, ms: then the text is told. */
const PAUSE = 150
/**
 * Inside a composition (an input method, or the word under the finger of an Android keyboard) the text is still being
 * made: it is told only after a longer pause, so that half words are not searched and search as you type still works.
 */
const COMPOSING_PAUSE = 600

type Typed = { text: string; pause?: number }

/** Text that somebody types, told to its owner after a short pause. A text from outside (back, "clear") takes its place. */
export function useTypedText(value: string, onChange: (value: string) => void) {
  const [typed, setTyped] = useState<Typed>({ text: value })
  // our own texts come back late and in order, through the address: those still on their way are not from outside
  const [{ seen, told }, setSeen] = useState<{ seen: string; told: readonly string[] }>({
    seen: value,
    told: [],
  })
  const composing = useRef(false)

  if (value !== seen) {
    const at = told.indexOf(value)
    setSeen({ seen: value, told: at < 0 ? [] : told.slice(at + 1) })
    if (at < 0) setTyped({ text: value })
  }

  const tell = useEffectEvent((text: string) => {
    if (text === value) return
    setSeen((before) => ({ ...before, told: [...before.told, text] }))
    onChange(text)
  })
  useEffect(() => {
    if (typed.pause === undefined) return
    const timer = setTimeout(() => tell(typed.text), typed.pause)
    return () => clearTimeout(timer)
  }, [typed])

  return {
    text: typed.text,
    set: (text: string, { now = false } = {}) =>
      setTyped({ text, pause: now ? 0 : composing.current ? COMPOSING_PAUSE : PAUSE }),
    compose: (on: boolean) => {
      composing.current = on
      if (!on) setTyped(({ text }) => ({ text, pause: PAUSE }))
    },
  }
}
