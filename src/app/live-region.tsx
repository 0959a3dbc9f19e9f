import { useEffect, useState } from 'react'

import { onAnnounce } from '#ui/announce.ts'

import styles from './live-region.module.css'

/** What `announce` says, for screen readers. The same words twice are said twice: an empty moment lies between. */
export function LiveRegion() {
  const [said, setSaid] = useState('')
  useEffect(
    () =>
      onAnnounce((text) => {
        setSaid('')
        setTimeout(setSaid, 50, text)
      }),
    [],
  )
  return (
    <div className={styles.region} aria-live="polite" aria-atomic="true">
      {said}
    </div>
  )
}
