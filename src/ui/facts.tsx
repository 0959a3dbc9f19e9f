import { useId, type ReactNode } from 'react'

import styles from './facts.module.css'

/** A headed group of facts. */
export function FactGroup({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <dl className={styles.facts}>{children}</dl>
    </section>
  )
}

/** One label and its value. An empty value shows "–"; what the server did not send is `<NotSent />`. */
export const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className={styles.fact}>
    <dt className={styles.label}>{label}</dt>
    <dd className={styles.value}>{isEmpty(children) ? '–' : children}</dd>
  </div>
)

const isEmpty = (value: ReactNode): boolean =>
  value === null || value === undefined || value === false || value === ''
