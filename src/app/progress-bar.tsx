import { useNavigation } from 'react-router'

import styles from './progress-bar.module.css'

/** A line under the top edge while a page is on its way; style sheets hold it back for the first 300 ms. */
export function ProgressBar() {
  const moving = useNavigation().state !== 'idle'
  return moving && <div className={styles.bar} aria-hidden="true" />
}
