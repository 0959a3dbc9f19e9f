import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

/** Seconds after which a wait gets other words. Before the first, a busy button says enough. */
const steps = [1, 5, 15] as const
export type Slowness = 0 | (typeof steps)[number]

/** How long a wait has gone on, in steps: 0, 1, 5, 15 s. Starts anew each time `waiting` becomes true. */
export function useSlowness(waiting: boolean): Slowness {
  const [slowness, setSlowness] = useState<Slowness>(0)
  useEffect(() => {
    if (!waiting) return
    const timers = steps.map((step) => setTimeout(() => setSlowness(step), step * 1000))
    return () => {
      timers.forEach(clearTimeout)
      setSlowness(0)
    }
  }, [waiting])
  return waiting ? slowness : 0
}

/** Says that a wait still goes on: after 5 s, and after 15 s once more. */
export function SlowWords({ waiting }: { waiting: boolean }) {
  const { t } = useTranslation('parts')
  const slowness = useSlowness(waiting)
  return <output>{slowness >= 15 ? t('slow15') : slowness >= 5 ? t('slow5') : ''}</output>
}
