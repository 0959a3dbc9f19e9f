import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useRouteError } from 'react-router'

import { Empty } from '#ui/empty.tsx'
import { FailurePanel } from '#ui/failure.tsx'

import { faultOf } from './fault.ts'
import { useRecovery } from './use-recovery.ts'

/** A tab that could not be shown: the record around it stays. */
export function TabError() {
  const { t } = useTranslation(['errors', 'common'])
  const error = useRouteError()
  const fault = faultOf(error)
  const retry = useRecovery(fault)
  if (fault.kind !== 'newVersion') return <FailurePanel error={error} onRetry={retry} small />

  const reload = <Button onClick={() => location.reload()}>{t('common:act.reload')}</Button>
  return (
    <Empty title={t('title.newVersion')} action={reload} small>
      {t('text.newVersion')}
    </Empty>
  )
}
