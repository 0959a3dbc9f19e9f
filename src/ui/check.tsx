import type { ComponentProps } from 'react'

import styles from './check.module.css'

type Props = Omit<ComponentProps<'input'>, 'type' | 'className'> & { indeterminate?: boolean }

/** A bare checkbox for rows and menus, where hundreds come and go while scrolling. It needs a label around it or `aria-label`. */
export const Check = ({ indeterminate = false, ...input }: Props) => (
  <input
    {...input}
    type="checkbox"
    className={styles.box}
    ref={(box) => {
      if (box) box.indeterminate = indeterminate
    }}
  />
)
