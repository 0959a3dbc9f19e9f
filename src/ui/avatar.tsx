import { useState } from 'react'

import { initials } from '#lib/initials.ts'

import styles from './avatar.module.css'
import { mayShow } from './may-show.ts'

type Props = {
  name: string
  /** px */
  size: 20 | 28 | 40
  /** People are round, firms are not. */
  square?: boolean
  /** Address of a picture; shown when it is of this origin or of one of `origins`, and can be loaded. */
  src?: string | null | undefined
  /** What capabilities call `imageOrigins`: the page's policy blocks any other. */
  origins?: readonly string[] | undefined
}

/** A picture, or initials in its place. Decoration: the name stands beside it or names the button around it. */
export function Avatar({ name, size, square = false, src, origins }: Props) {
  const [broken, setBroken] = useState<string>()
  const picture = src && src !== broken && mayShow(src, origins) ? src : undefined
  return (
    <span className={styles.avatar} data-size={size} data-square={square || undefined} aria-hidden="true">
      {picture === undefined ? (
        initials(name)
      ) : (
        <img
          src={picture}
          alt=""
          width={size}
          height={size}
          loading="lazy"
          decoding="async"
          referrerPolicy="no-referrer"
          className={styles.picture}
          onError={() => setBroken(picture)}
        />
      )}
    </span>
  )
}
