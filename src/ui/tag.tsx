import type { ReactNode } from 'react'

import styles from './tag.module.css'

/** A word that somebody gave: 20 px, neutral. */
export const Tag = ({ children }: { children: ReactNode }) => <span className={styles.tag}>{children}</span>

export const Tags = ({ children }: { children: ReactNode }) => <span className={styles.tags}>{children}</span>
