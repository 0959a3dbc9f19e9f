import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useRouteError } from 'react-router'

import { paths } from '#lib/paths.ts'
import { CopyButton } from '#ui/copy-button.tsx'
import { useTitle } from '#ui/page-title.ts'
import { RefId } from '#ui/ref-id.tsx'
import { useCountdown } from '#ui/use-countdown.ts'

import styles from './error-page.module.css'
import { detailsOf, faultOf, type Fault } from './fault.ts'
import { useRecovery } from './use-recovery.ts'

/** A page that could not be shown: what happened, what is kept, one next step. The frame around it stays. */
export function ErrorPage() {
  const { t } = useTranslation(['errors', 'common'])
  const error = useRouteError()
  const fault = faultOf(error)
  const retry = useRecovery(fault)
  const seconds = useCountdown(fault.seconds, error, retry) ?? 0
  useTitle(t(`title.${fault.kind}`))

  return (
    <div className={styles.page} role="alert">
      <h1 className={styles.title}>{t(`title.${fault.kind}`)}</h1>
      <p className={styles.text}>{t(`text.${fault.kind}`, { seconds })}</p>
      <div className={styles.actions}>
        <NextStep kind={fault.kind} retry={retry} />
        {needsDetails.has(fault.kind) && (
          <CopyButton text={detailsOf(error)}>{t('common:act.copyDetails')}</CopyButton>
        )}
        {!final.has(fault.kind) && <RefId id={fault.id} />}
      </div>
    </div>
  )
}

const needsDetails = new Set<Fault['kind']>(['drift', 'broken', 'unreadable'])
/** Trying again changes nothing about these. */
const final = new Set<Fault['kind']>(['forbidden', 'notFound', 'refused', 'tooLarge'])

function NextStep({ kind, retry }: { kind: Fault['kind']; retry: () => void }) {
  const { t } = useTranslation(['errors', 'common'])
  if (kind === 'newVersion') {
    return <Button onClick={() => location.reload()}>{t('common:act.reload')}</Button>
  }
  if (final.has(kind)) {
    return (
      <Button component={Link} to={paths.customers()}>
        {t('toCustomers')}
      </Button>
    )
  }
  return <Button onClick={retry}>{t('common:act.retry')}</Button>
}
