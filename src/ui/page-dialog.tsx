import { useEffectEvent, useId, useLayoutEffect, useRef, type ReactNode } from 'react'

import styles from './page-dialog.module.css'

type Props = {
  /** A question, or the name of the task. */
  title: string
  /** What closing without an answer means (Escape, press outside); absent where an answer is needed. */
  onClose?: () => void
  /** For what is read side by side. */
  wide?: boolean
  children: ReactNode
}

/**
 * A question over the page, on the browser's own `<dialog>`: what lies under it cannot be reached, focus comes in and
 * goes back by itself, and it works without another download when the network is gone. Mounted means open.
 */
export function PageDialog({ title, onClose, wide = false, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  const cancelled = useEffectEvent((event: Event) => {
    event.preventDefault() // the owner unmounts it, or keeps asking
    onClose?.()
  })
  const closed = useEffectEvent(() => {
    // browsers let a second Escape through: without an owner who closes it, it must come back
    if (onClose) onClose()
    else ref.current?.showModal()
  })
  const pressed = useEffectEvent((event: PointerEvent) => {
    if (event.target === ref.current) onClose?.()
  })

  // before the effects of what it holds: they may move the focus within it
  useLayoutEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    dialog.showModal()
    dialog.addEventListener('cancel', cancelled)
    dialog.addEventListener('close', closed)
    dialog.addEventListener('pointerdown', pressed)
    return () => {
      dialog.removeEventListener('cancel', cancelled)
      dialog.removeEventListener('close', closed)
      dialog.removeEventListener('pointerdown', pressed)
      dialog.close()
    }
  }, [])

  return (
    <dialog ref={ref} className={styles.dialog} data-wide={wide || undefined} aria-labelledby={id}>
      <div className={styles.content}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  )
}

/** The buttons of a dialog, at the right; the acting one comes last. */
export const PageDialogActions = ({ children }: { children: ReactNode }) => (
  <div className={styles.actions}>{children}</div>
)
