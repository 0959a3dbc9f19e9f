import type { ReactNode } from 'react'

import styles from './empty.module.css'

type Props = {
  /** Why nothing is here: "No customers match these filters." */
  title: string
  /** What would help: "1 is found without filters". */
  children?: ReactNode
  /** One button. The filled one, unless the page keeps its own. */
  action?: ReactNode
  /** Inside a panel or a tab, where 120 px of air would be too much. */
  small?: boolean
}

/** An empty place is an invitation: one sentence, one button, no drawing. */
export const Empty = ({ title, children, action, small = false }: Props) => (
  <div className={styles.empty} data-small={small || undefined}>
    <p className={styles.text}>
      <span className={styles.title}>{title}</span>{' '}
      {children && <span className={styles.more}>{children}</span>}
    </p>
    {action}
  </div>
)
