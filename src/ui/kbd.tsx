import styles from './kbd.module.css'

/** A key of the keyboard, as a hint beside what it does; screen readers hear it from `aria-keyshortcuts`. */
export const Kbd = ({ children }: { children: string }) => (
  <kbd className={styles.key} aria-hidden="true">
    {children}
  </kbd>
)
