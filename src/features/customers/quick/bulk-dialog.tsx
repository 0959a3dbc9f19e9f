import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { emptyCustomer, type CustomerForm } from '#features/customers/form.ts'
import type { CustomersAsked } from '#features/customers/queries.ts'
import { useFormat } from '#i18n/use-format.ts'
import { useFormStore, useFormValue } from '#ui/form/use-form-store.ts'
import { PageDialog, PageDialogActions } from '#ui/page-dialog.tsx'
import { Segments } from '#ui/segments.tsx'
import type { Selected } from '#ui/table/selection.ts'
import { undoable } from '#ui/undo.ts'

import { bulkEdits, bulkWays, isList, type BulkField, type BulkWay } from './bulk-edits.ts'
import styles from './bulk.module.css'
import { BulkReport } from './bulk-report.tsx'
import { countRows, isOpen, type BulkRun } from './bulk-run.ts'
import { chosenCodes } from './chosen-codes.ts'
import { FieldControls } from './field-controls.tsx'
import { useBulkRun } from './use-bulk-run.ts'

type Props = {
  field: BulkField
  selected: Selected
  count: number | undefined
  asked: CustomersAsked
  onClose: () => void
}

const blank = (): CustomerForm => ({ ...emptyCustomer(undefined), customerState: '1', leadStatus: '' })

const isFilled = (field: BulkField, form: CustomerForm): boolean =>
  form[field].length > 0 &&
  (field !== 'leadStatus' ||
    form.leadStatus !== '3' ||
    (form.unqulifiedReasonName.trim() !== '' && form.unqulifiedReasonNote.trim() !== ''))

/** Changes one field of many customers: asks for the value, shows the progress, reports row by row. */
export function BulkDialog({ field, selected, count, asked, onClose }: Props) {
  const { t } = useTranslation(['customers/quick', 'customers', 'common'])
  const format = useFormat()
  const store = useFormStore(blank())
  const [way, setWay] = useState<BulkWay>('add')
  const [found, setFound] = useState(0)
  const isReady = useFormValue(store, (form) => isFilled(field, form))
  const [isMissed, setMissed] = useState(false)
  const name = t(`customers:field.${field}`)
  const end = ({ rows, changes }: BulkRun) => {
    const { done } = countRows(rows)
    if (changes.length > 0 || done > 0)
      undoable(t('done', { count: done, number: format.number(done), name }), changes)
  }
  const { phase, run, stopping, start, again, stop } = useBulkRun(end)
  const begin = () => {
    setMissed(!isReady)
    if (isReady)
      void start(() => chosenCodes(selected, asked, setFound), bulkEdits(field, store.values(), way))
  }
  const title = t('question', {
    count: count ?? 2,
    number: count === undefined ? '–' : format.number(count),
    name,
  })

  return (
    <PageDialog title={title} {...(phase !== 'running' && { onClose })}>
      {phase === 'asking' || phase === 'notRead' ? (
        <>
          <div className={styles.ask}>
            {isList(field) && (
              <Segments
                label={t('way.label')}
                segments={bulkWays.map((value) => ({ value, label: t(`way.${value}`) }))}
                value={way}
                onChange={setWay}
              />
            )}
            <FieldControls fields={{ store, judge: () => {} }} field={field} />
            {isMissed && !isReady && (
              <p role="alert" className={styles.missed}>
                {t('needed')}
              </p>
            )}
            {phase === 'notRead' && (
              <p role="alert" className={styles.missed}>
                {t('notRead')}
              </p>
            )}
          </div>
          <PageDialogActions>
            <Button variant="default" onClick={onClose}>
              {t('common:act.cancel')}
            </Button>
            <Button onClick={begin}>{t('begin')}</Button>
          </PageDialogActions>
        </>
      ) : phase === 'ended' ? (
        <>
          <p className={styles.state}>
            {t(run.rows.some(({ state }) => state === 'waiting') ? 'stopped' : 'finished')}
          </p>
          <BulkReport rows={run.rows} />
          <PageDialogActions>
            {run.rows.some(isOpen) && (
              <Button variant="default" onClick={again}>
                {t('again')}
              </Button>
            )}
            <Button onClick={onClose}>{t('common:act.close')}</Button>
          </PageDialogActions>
        </>
      ) : (
        <Progress run={run} found={found} reading={phase === 'reading'} stopping={stopping} onStop={stop} />
      )}
    </PageDialog>
  )
}

type ProgressProps = { run: BulkRun; found: number; reading: boolean; stopping: boolean; onStop: () => void }

function Progress({ run, found, reading, stopping, onStop }: ProgressProps) {
  const { t } = useTranslation('customers/quick')
  const format = useFormat()
  const all = run.rows.length
  const done = all - countRows(run.rows).open
  return (
    <>
      <output className={styles.state}>
        {reading
          ? t('reading', { number: format.number(found) })
          : t('running', { done: format.number(done), all: format.number(all) })}
      </output>
      <progress
        className={styles.progress}
        aria-label={t('progress')}
        max={all || 1}
        value={reading ? 0 : done}
      />
      <PageDialogActions>
        <Button variant="default" disabled={stopping || reading} onClick={onStop}>
          {stopping ? t('stopping') : t('stop')}
        </Button>
      </PageDialogActions>
    </>
  )
}
