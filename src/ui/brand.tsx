import styles from './brand.module.css'

/** The mark of the product: a sala, the open pavilion where people meet. */
export const Mark = ({ size }: { size: number }) => (
  <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" className={styles.mark}>
    <rect width="24" height="24" rx="6" />
    <path d="M4.4 11.3 12 5.4l7.6 5.9M6.9 11.9v6.3M10.3 11.9v6.3M13.7 11.9v6.3M17.1 11.9v6.3" />
  </svg>
)

type Props = {
  /** The firm whose Sala this is; empty while it is not known. */
  company: string
  size?: number
}

/** Mark, name, and the firm's name under it. */
export const Brand = ({ company, size = 24 }: Props) => (
  <div className={styles.brand} data-big={size > 24 || undefined}>
    <Mark size={size} />
    <div className={styles.text}>
      <span className={styles.name}>Sala</span>
      <span className={styles.company}>{company}</span>
    </div>
  </div>
)
