import { IconAlertCircle, IconCheck, IconRefresh, IconX } from '@tabler/icons-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'

import styles from './toast-slot.module.css'
import { closeToast, topToast, watchToasts, type Toast } from './toast.ts'

/** How long a toast stays that tells of something done, in ms; under the pointer or with focus inside it waits. */
const STAY = 6000

/** Where toasts appear. Once in the app; the region is always there, so that its changes are heard. */
export function ToastSlot() {
  const shown = useSyncExternalStore(watchToasts, topToast)
  return <output className={styles.slot}>{shown && <Card toast={shown} />}</output>
}

const icons = { done: IconCheck, failed: IconAlertCircle, busy: IconRefresh, IconX }

function Card({ toast }: { toast: Toast }) {
  const { t } = useTranslation()
  const [held, setHeld] = useState(false)
  const Icon = icons[toast.kind]
  const act = () => {
    closeToast(toast)
    toast.action?.run()
  }

  useEffect(() => {
    if (toast.kind !== 'done' || held) return
    const timer = setTimeout(closeToast, STAY, toast)
    return () => clearTimeout(timer)
  }, [toast, held])

  return (
    <div
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon className={styles.icon} data-kind={toast.kind} size={16} stroke={1.6} aria-hidden="true" />
      <p className={styles.text}>{toast.text}</p>
      {toast.action && (
        <button type="button" className={styles.action} onClick={act}>
          {toast.action.label}
        </button>
      )}
      <button
        type="button"
        className={styles.close}
        aria-label={t('act.close')}
        onClick={() => closeToast(toast)}
      >
        <IconX size={16} stroke={1.6} aria-hidden="true" />
      </button>
    </div>
  )
}
