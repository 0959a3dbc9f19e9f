import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { PageDialog, PageDialogActions } from '#ui/page-dialog.tsx'
import { useKey } from '#ui/use-key.ts'

import styles from './key-map.module.css'

/** Every key that works somewhere, in the order in which a day needs them. */
const keys = [
  ['/', 'search'],
  ['Ctrl K', 'palette'],
  ['N', 'new'],
  ['J', 'next'],
  ['K', 'previous'],
  ['Enter', 'openRow'],
  ['Space', 'peek'],
  ['X', 'select'],
  ['Ctrl A', 'selectAll'],
  ['E', 'edit'],
  ['F2', 'editCell'],
  ['Ctrl S', 'save'],
  ['Ctrl Z', 'undo'],
  ['Ctrl Shift Z', 'redo'],
  ['Esc', 'close'],
  ['?', 'map'],
] as const

/** `?` shows which keys there are. */
export function KeyMap() {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  useKey('?', () => setOpen(true))
  if (!open) return null
  return (
    <PageDialog title={t('nav.shortcuts')} onClose={() => setOpen(false)}>
      <dl className={styles.keys}>
        {keys.map(([key, does]) => (
          <div key={key} className={styles.row}>
            <dt>
              <kbd className={styles.key}>{key}</kbd>
            </dt>
            <dd className={styles.does}>{t(`keys.${does}`)}</dd>
          </div>
        ))}
      </dl>
      <PageDialogActions>
        <Button variant="default" onClick={() => setOpen(false)}>
          {t('act.close')}
        </Button>
      </PageDialogActions>
    </PageDialog>
  )
}
