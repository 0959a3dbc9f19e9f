import type { ReactNode } from 'react'

import styles from './day-list.module.css'

export type DayEvent = {
  id: string
  /** 14 px, stroke 1.6. */
  icon: ReactNode
  /** Who in bold, what plain, records as links. */
  what: ReactNode
  note?: ReactNode
  /** Time of day, already in words. */
  time?: string
  /** Small actions at the end of the line. */
  actions?: ReactNode
}

export type Day = { id: string; title: string; events: readonly DayEvent[] }

/** What happened, day by day. The order is the caller's: newest first. */
export const DayList = ({ days }: { days: readonly Day[] }) =>
  days.map((day) => (
    <section key={day.id}>
      <h2 className={styles.day}>{day.title}</h2>
      <ol className={styles.events}>
        {day.events.map((event) => (
          <Event key={event.id} {...event} />
        ))}
      </ol>
    </section>
  ))

const Event = ({ icon, what, note, time, actions }: DayEvent) => (
  <li className={styles.event}>
    <span className={styles.ring} aria-hidden="true">
      {icon}
    </span>
    <div className={styles.what}>
      <div>{what}</div>
      {note && <div className={styles.note}>{note}</div>}
    </div>
    <div className={styles.end}>
      {time}
      {actions}
    </div>
  </li>
)
