import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import { BusyButton } from '#ui/busy-button.tsx'
import { Kbd } from '#ui/kbd.tsx'
import { SlowWords } from '#ui/slow-words.tsx'

import styles from './save-bar.module.css'

export type SaveBarProps = {
  saving: boolean
  /** The save waits for the network: the button says so. */
  waits?: boolean
  submitLabel?: string | undefined
  /** A second button that saves and stays for the next one: "Save and add another". */
  moreLabel?: string | undefined
  onCancel: () => void
  note?: ReactNode
  /** There is nothing to save here. */
  readOnly?: boolean
}

/** The buttons of a form, always in sight. */
export function SaveBar(props: SaveBarProps) {
  const { saving, waits = false, submitLabel, moreLabel, onCancel, note, readOnly = false } = props
  const { t } = useTranslation(['parts', 'common'])
  const label = waits ? t('parts:form.saveWhenOnline') : (submitLabel ?? t('common:act.save'))
  return (
    <div className={styles.bar}>
      <BusyButton type="submit" busy={saving} disabled={readOnly} aria-keyshortcuts="Control+S">
        {label}
      </BusyButton>
      {moreLabel && (
        <Button type="submit" name="more" value="more" variant="default" disabled={readOnly}>
          {moreLabel}
        </Button>
      )}
      <Button variant="subtle" color="gray" c="var(--s-ink)" onClick={onCancel}>
        {t('common:act.cancel')}
      </Button>
      <span className={styles.note}>
        <SlowWords waiting={saving} /> {!saving && note}
      </span>
      <span className={styles.key}>
        <Kbd>Ctrl S</Kbd> {t('common:act.save')}
      </span>
    </div>
  )
}
