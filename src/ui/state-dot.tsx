import type { ReactNode } from 'react'

import styles from './state-dot.module.css'
import type { Tone } from './tone.ts'

type Props = { tone: Tone; children: ReactNode }

/** A state: a small dot and a word in the colour of the text around it. Never a filled pill. */
export const StateDot = ({ tone, children }: Props) => (
  <span className={styles.state}>
    <Dot tone={tone} />
    {children}
  </span>
)

/** The dot alone, where the word already stands in a label. */
export const Dot = ({ tone }: Pick<Props, 'tone'>) => (
  <span className={styles.dot} data-tone={tone} aria-hidden="true" />
)
