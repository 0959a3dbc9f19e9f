import { initials } from '#lib/initials.ts'

import styles from './avatar.module.css'

type Props = {
  name: string
  /** px */
  size: 20 | 28 | 40
  /** People are round, firms are not. */
  square?: boolean
}

/** Initials in place of a picture. Decoration: the name stands beside it or names the button around it. */
export const Avatar = ({ name, size, square = false }: Props) => (
  <span className={styles.avatar} data-size={size} data-square={square || undefined} aria-hidden="true">
    {initials(name)}
  </span>
)
