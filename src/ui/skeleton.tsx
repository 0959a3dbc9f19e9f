import styles from './skeleton.module.css'

/** A grey bar in place of words to come; `width` in CSS, so that a column of them looks like text. */
export const Bar = ({ width }: { width: string }) => (
  <span className={styles.bar} style={{ width }} aria-hidden="true" />
)

const widths = ['62%', '48%', '70%', '40%', '56%']

/** Bars for a panel whose data is on its way. Say in words elsewhere (`aria-busy`) that it loads. */
export const Lines = ({ count }: { count: number }) => (
  <div className={styles.lines}>
    {Array.from({ length: count }, (_, line) => (
      <Bar key={line} width={widths[line % widths.length] ?? '50%'} />
    ))}
  </div>
)
