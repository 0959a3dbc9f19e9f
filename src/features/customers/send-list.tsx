import { ActionIcon, Button, Loader } from '@mantine/core'
import { IconAlertCircle, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import type { OutcomeKind } from '#api/outcome.ts'

import styles from './send-list.module.css'

/** A file on its way, under the key of one action. */
export type Sending = {
  key: string
  file: File
  fileCategoryId: number
  problem: { kind: OutcomeKind; text: string } | undefined
}

type Props = {
  sending: readonly Sending[]
  onAgain: (one: Sending) => void
  onDrop: (one: Sending) => void
}

/** Files that are being sent or were not: each says so and can go again by itself. */
export function SendList({ sending, onAgain, onDrop }: Props) {
  const { t } = useTranslation(['customers', 'common'])
  return (
    <ul className={styles.list} aria-live="polite">
      {sending.map((one) => (
        <li key={one.key} className={styles.row} data-failed={one.problem !== undefined || undefined}>
          {one.problem === undefined ? (
            <>
              <Loader size={14} />
              {t('file.uploading', { name: one.file.name })}
            </>
          ) : (
            <>
              <IconAlertCircle size={16} stroke={1.6} aria-hidden="true" />
              <span className={styles.problem}>{one.problem.text}</span>
              {one.problem.kind !== 'refused' && (
                <Button size="xs" variant="default" onClick={() => onAgain(one)}>
                  {t('file.again')}
                </Button>
              )}
              <ActionIcon size={28} aria-label={t('common:act.close')} onClick={() => onDrop(one)}>
                <IconX size={14} stroke={1.6} />
              </ActionIcon>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
