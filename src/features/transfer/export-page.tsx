import { Button } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import type { QueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'

import { askedBy, customerColumns, readList } from '#features/customers/public.ts'
import { employeeQueries } from '#features/employees/public.ts'
import { useFormat } from '#i18n/use-format.ts'
import { todayInBangkok } from '#lib/dates.ts'
import { paths } from '#lib/paths.ts'
import { FailureBanner } from '#ui/failure.tsx'
import { useLeaveGuard } from '#ui/leave-guard.ts'
import { Notice } from '#ui/notice.tsx'
import { useTitle } from '#ui/page-title.ts'
import { Segments } from '#ui/segments.tsx'
import { soundLayout } from '#ui/table/column.ts'

import { download } from './download.ts'
import { ExportColumns } from './export-columns-field.tsx'
import { cellOf, exportedFields, headOf } from './export-columns.ts'
import type { Format } from './export-rows.ts'
import styles from './import.module.css'
import { Progress } from './progress.tsx'
import { useExport, type Export } from './use-export.ts'
import { usePeopleNames } from './use-people-names.ts'

/** Waits for the people, whose names stand in the file. */
export const loader = (client: QueryClient) => async () => {
  await client.ensureQueryData(employeeQueries.directory())
  return null
}

/** The list that the address describes as a file: its filter, order and columns. */
export function Component() {
  const { t } = useTranslation(['transfer', 'customers'])
  const format = useFormat()
  const { toldOf } = usePeopleNames()
  const [search] = useSearchParams()
  const list = readList(search)
  const back = paths.customers(search)
  const { t: ofList } = useTranslation('customers')
  const columns = customerColumns(ofList, format)
  const offered = exportedFields(soundLayout(columns, list.columns))
  const [kind, setKind] = useState<Format>('csv')
  const [today] = useState(() => todayInBangkok(new Date()))
  const [inCodes, setInCodes] = useState(false)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const { state, start, stop } = useExport()
  useTitle(t('export.title'))
  useLeaveGuard(() => state.is === 'running')

  const fields = offered.filter((field) => !left.has(field))
  const speaking = { t, format, nameOf: toldOf }
  const filename = `${t('export.filename')} ${today}.${kind}`
  const begin = () =>
    void start({
      asked: askedBy(list),
      format: kind,
      filename,
      title: t('customers:title'),
      head: fields.map((field) => (inCodes ? field : headOf(field, speaking))),
      cells: (row) => fields.map((field) => cellOf(field, row, speaking, inCodes)),
    })

  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('export.title')}</h1>
      </div>
      <div className={styles.body}>
        <Segments
          label={t('export.format')}
          value={kind}
          segments={[
            { value: 'csv', label: t('export.csv') },
            { value: 'xlsx', label: t('export.xlsx') },
          ]}
          onChange={setKind}
        />
        <Segments
          label={t('export.values')}
          value={inCodes ? 'codes' : 'words'}
          segments={[
            { value: 'words', label: t('export.words') },
            { value: 'codes', label: t('export.codes') },
          ]}
          onChange={(chosen) => setInCodes(chosen === 'codes')}
        />
        <ExportColumns
          fields={offered.map((field) => ({ field, label: headOf(field, speaking) }))}
          left={left}
          onLeft={setLeft}
        />
        <Ending state={state} filename={filename} onRetry={begin} />
        <div className={styles.actions}>
          {state.is === 'running' ? (
            <Button variant="default" onClick={stop}>
              {t('export.stop')}
            </Button>
          ) : (
            <Button onClick={begin} disabled={fields.length === 0}>
              {t('export.start')}
            </Button>
          )}
          <Button component={Link} to={back} variant="default">
            {t('export.back')}
          </Button>
        </div>
      </div>
    </div>
  )
}

/** How far it is, and how it ended. */
function Ending({ state, filename, onRetry }: { state: Export; filename: string; onRetry: () => void }) {
  const { t } = useTranslation('transfer')
  const format = useFormat()
  const { is, done, total, blob, error } = state
  const numbers = { done: format.number(done), total: total === undefined ? '…' : format.number(total) }
  switch (is) {
    case 'idle':
      return null
    case 'running':
      return <Progress text={t('export.running', numbers)} done={done} total={total ?? done + 1} />
    case 'stopped':
      return <p className={styles.hint}>{t('export.stopped')}</p>
    case 'failed':
      return (
        <FailureBanner error={error} onRetry={onRetry} what={t('export.failed')} kept={t('export.kept')} />
      )
    case 'done':
      return (
        <Notice
          icon={<IconCircleCheck size={18} stroke={1.6} />}
          title={t('export.ready')}
          end={
            blob && (
              <Button size="xs" variant="default" onClick={() => download(blob, filename)}>
                {t('export.save', { name: filename })}
              </Button>
            )
          }
        >
          {t('file.rows', { count: done, number: format.number(done) })}
        </Notice>
      )
  }
}
