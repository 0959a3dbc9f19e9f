import { useEffect, useEffectEvent, useState } from 'react'

/**
 * Seconds that are left of a wait, down to 0; `onEnd` is called once then. Undefined: nothing to wait for.
 * A new `from` (another object or number of `start`) begins again.
 */
export function useCountdown(
  seconds: number | undefined,
  reason: unknown,
  act: () => void,
): number | undefined {
  const [state, setState] = useState({ reason, left: seconds })
  const done = useEffectEvent(act)

  useEffect(() => {
    if (seconds === undefined) return
    const until = Date.now() + seconds * 1000
    const timer = setInterval(() => {
      const left = Math.max(0, Math.ceil((until - Date.now()) / 1000))
      setState({ reason, left })
      if (left > 0) return
      clearInterval(timer)
      done()
    }, 1000)
    return () => clearInterval(timer)
  }, [seconds, reason])

  return seconds !== undefined && state.reason === reason ? state.left : seconds
}
