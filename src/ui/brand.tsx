import styles from './brand.module.css'

/** The mark of the product: a sala, the open pavilion where people meet. */
export const Mark = ({ size }: { size: number }) => (
  <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" className={styles.mark}>
    <rect width="24" height="24" rx="6" />
    <path d="M5 10.4 12 6l7 4.4M6.6 18.2h10.8M8 11.4v5M10.7 11.4v5M13.3 11.4v5M16 11.4v5" />
  </svg>
)

type Props = {
  /** The firm whose Sala this is; empty while it is not known. */
  company: string
  size?: number
}

/** Mark, name, and the firm's name under it. */
export const Brand = ({ company, size = 24 }: Props) => (
  <div className={styles.brand}>
    <Mark size={size} />
    <div className={styles.text}>
      <span className={styles.name}>Sala</span>
      <span className={styles.company}>{company}</span>
    </div>
  </div>
)
