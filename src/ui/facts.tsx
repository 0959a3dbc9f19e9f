import { useId, type ReactNode } from 'react'

import styles from './facts.module.css'
import { NotSent } from './not-sent.tsx'
import { useIsUnread } from './unread.ts'

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

type Props = {
  label: string
  /** Its wire name, where the server may leave it out. */
  field?: string
  children: ReactNode
}

/** One label and its value. An empty value shows "–", and says so where the server did not send it. */
export const Fact = ({ label, ...value }: Props) => (
  <div className={styles.fact}>
    <dt className={styles.label}>{label}</dt>
    <dd className={styles.value}>
      <FactValue {...value} />
    </dd>
  </div>
)

/** The value alone, for a place that does something with it. */
export function FactValue({ field, children }: Omit<Props, 'label'>) {
  const isUnread = useIsUnread(field)
  return isEmpty(children) ? isUnread ? <NotSent /> : '–' : children
}

const isEmpty = (value: ReactNode): boolean =>
  value === null || value === undefined || value === '' || value === false
