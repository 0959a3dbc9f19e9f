import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'

import type { ImportState } from '#contract/sala/imports.ts'
import { useFormat } from '#i18n/use-format.ts'
import { FailureBanner } from '#ui/failure.tsx'

import styles from './import.module.css'
import { importQueries } from './queries.ts'

/** Imports of late, with how far each is: from any device of the person. */
export function RecentImports({ onShow }: { onShow: (state: ImportState) => void }) {
  const { t } = useTranslation('transfer')
  const format = useFormat()
  const { data, error, refetch } = useQuery(importQueries.list())
  const stateOf = ({ isUndone, isDone, undo, counts, total }: ImportState): string => {
    if (isUndone)
      return undo.waiting > 0
        ? t('recent.undoing', { waiting: format.number(undo.waiting) })
        : t('recent.undone')
    if (isDone) return t('recent.done')
    const done = Object.values(counts).reduce((sum, count) => sum + count, 0)
    return t('recent.open', { done: format.number(done), total: format.number(total) })
  }

  return (
    <section className={styles.stack} aria-label={t('recent.title')}>
      <h2 className={styles.heading}>{t('recent.title')}</h2>
      {error && <FailureBanner error={error} onRetry={() => void refetch()} what="" kept="" />}
      {data?.length === 0 && <p className={styles.hint}>{t('recent.none')}</p>}
      {data && data.length > 0 && (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('recent.file')}</th>
                <th scope="col">{t('recent.state')}</th>
                <th scope="col">{t('recent.when')}</th>
                <th scope="col">{t('recent.by')}</th>
              </tr>
            </thead>
            <tbody>
              {data.map((state) => (
                <tr key={state.importId}>
                  <td>
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      aria-label={t('recent.show', { name: state.filename })}
                      onClick={() => onShow(state)}
                    >
                      {state.filename}
                    </Button>
                  </td>
                  <td>{stateOf(state)}</td>
                  <td>{format.dateTime(state.dateCreated)}</td>
                  <td>{state.byName}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
