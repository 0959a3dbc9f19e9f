import type { ReactNode } from 'react'

import styles from './notice.module.css'

type Props = {
  tone?: 'plain' | 'soon' | 'overdue'
  /** 18 px, stroke 1.6. */
  icon: ReactNode
  title: string
  /** What is kept, one next step. */
  children?: ReactNode
  /** Reference and buttons, at the end of the line. */
  end?: ReactNode
}

/** A banner in the page: says what happened where it matters. It is read out when it appears. */
export const Notice = ({ tone = 'plain', icon, title, children, end }: Props) => (
  <div className={styles.notice} data-tone={tone} role={tone === 'overdue' ? 'alert' : 'status'}>
    <span className={styles.icon} aria-hidden="true">
      {icon}
    </span>
    <div className={styles.text}>
      <span className={styles.title}>{title}</span>
      {children && <span className={styles.more}>{children}</span>}
    </div>
    {end && <div className={styles.end}>{end}</div>}
  </div>
)
