import styles from './import.module.css'

type Props = { text: string; done: number; total: number }

/** How far long work is, in words and as a bar. It is read out now and then, not at each row. */
export const Progress = ({ text, done, total }: Props) => (
  <div className={styles.progress}>
    <span aria-live="off">{text}</span>
    <progress className={styles.bar} aria-label={text} value={done} max={Math.max(1, total)} />
  </div>
)
