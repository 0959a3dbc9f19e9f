import { Button, type ButtonProps } from '@mantine/core'
import type { ComponentProps } from 'react'

import styles from './busy-button.module.css'

type Props = ButtonProps & Omit<ComponentProps<'button'>, keyof ButtonProps> & { busy: boolean }

/** A button that works on something: it keeps the focus and its size, and a second press does nothing new. */
export const BusyButton = ({ busy, onClick, children, ...button }: Props) => (
  <Button
    {...button}
    aria-busy={busy}
    data-busy={busy || undefined}
    classNames={{ root: styles.button, inner: styles.inner }}
    onClick={(event) => {
      if (busy) event.preventDefault()
      else onClick?.(event)
    }}
  >
    {children}
  </Button>
)
