import { Suspense, useRef, useState, type ReactNode, type RefObject } from 'react'

import styles from './pop.module.css'

export type PopControl = {
  opened: boolean
  /** `back`: the focus returns to the button (Escape, done), not after a click elsewhere. */
  close: (back?: boolean) => void
  /** For the button that opens and closes it. */
  button: {
    ref: RefObject<HTMLButtonElement | null>
    'aria-haspopup': 'dialog'
    'aria-expanded': boolean
    onClick: () => void
  }
}

/** State of one popover. What it shows is a lazy component around `PopBody`: closed, it costs nothing. */
export function usePop(): PopControl {
  const [opened, setOpened] = useState(false)
  const ref = useRef<HTMLButtonElement>(null)
  const close = (back = true) => {
    setOpened(false)
    if (back) ref.current?.focus()
  }
  return {
    opened,
    close,
    button: {
      ref,
      'aria-haspopup': 'dialog',
      'aria-expanded': opened,
      onClick: () => setOpened((was) => !was),
    },
  }
}

type Props = { opened: boolean; button: ReactNode; children: ReactNode; className?: string | undefined }

/** The button, and beside it the layer while it is open. */
export const Pop = ({ opened, button, children, className }: Props) => (
  <span className={className ? `${styles.around} ${className}` : styles.around}>
    {button}
    {opened && <Suspense fallback={null}>{children}</Suspense>}
  </span>
)
