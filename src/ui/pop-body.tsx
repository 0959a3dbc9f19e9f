import '@mantine/core/styles/Popover.layer.css'

import { Popover } from '@mantine/core'
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'

import styles from './pop.module.css'

type Props = {
  /** Names the layer for those who hear the page. */
  label: string
  width: number
  /** `false` after a click elsewhere: the focus is there already. */
  onClose: (back: boolean) => void
  children: ReactNode
}

/** The layer of a `Pop`: under its button, holds the focus, closes on Escape and on a click elsewhere. Load it lazily. */
export function PopBody({ label, width, onClose, children }: Props) {
  const anchor = useRef<HTMLSpanElement>(null)
  const pressed = useEffectEvent((event: PointerEvent) => {
    const at = event.target instanceof Element ? event.target : null
    // the button closes by itself: closing here as well would open it again; and a layer may open from this one
    if (at?.closest(`.${styles.layer}`) || anchor.current?.parentElement?.contains(at)) return
    onClose(false)
  })
  useEffect(() => {
    document.addEventListener('pointerdown', pressed)
    return () => document.removeEventListener('pointerdown', pressed)
  }, [])

  return (
    <Popover
      opened
      position="bottom-start"
      offset={4}
      width={width}
      trapFocus
      withRoles={false}
      closeOnClickOutside={false}
      onDismiss={() => onClose(true)}
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <span ref={anchor} className={styles.anchor} />
      </Popover.Target>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the kit's dropdown is a div */}
      <Popover.Dropdown role="dialog" aria-label={label} className={styles.layer}>
        {children}
      </Popover.Dropdown>
    </Popover>
  )
}
