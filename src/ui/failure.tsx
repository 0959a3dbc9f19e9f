import { Button } from '@mantine/core'
import { IconCloudOff, IconRefresh } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import { CopyButton } from './copy-button.tsx'
import { Empty } from './empty.tsx'
import { failureOf, type Failure } from './failure-of.ts'
import { Notice } from './notice.tsx'
import { RefId } from './ref-id.tsx'
import { useCountdown } from './use-countdown.ts'

type Props = { error: unknown; onRetry: () => void }

/** Title and sentence of a failed read; tries again by itself where the server says when. */
function useFailure({ error, onRetry }: Props) {
  const { t } = useTranslation('errors')
  const failure = failureOf(error)
  const seconds = useCountdown(failure.seconds, error, onRetry)
  return {
    failure,
    title: t(`title.${failure.kind}`),
    text: t(`text.${failure.kind}`, { seconds: seconds ?? 0 }),
  }
}

/** Over rows that stay: what happened, what is kept, an id to quote, one next step. */
export function FailureBanner({ error, onRetry, what, kept }: Props & { what: string; kept: string }) {
  const { failure, title, text } = useFailure({ error, onRetry })
  return (
    <Notice
      tone="overdue"
      icon={<IconCloudOff size={18} stroke={1.6} />}
      title={`${title} ${what}`}
      end={<End failure={failure} error={error} onRetry={onRetry} />}
    >
      {failure.seconds === undefined ? kept : `${text} ${kept}`}
    </Notice>
  )
}

/** In place of a panel, a tab (`small`) or a list that has nothing to show. The rest of the page works. */
export function FailurePanel({ error, onRetry, small = false }: Props & { small?: boolean }) {
  const { failure, title, text } = useFailure({ error, onRetry })
  return (
    <div role="alert">
      <Empty title={title} small={small} action={<End failure={failure} error={error} onRetry={onRetry} />}>
        {text}
      </Empty>
    </div>
  )
}

/** Kinds that another try cannot change: only a way out helps. */
const final = new Set<Failure['kind']>(['forbidden', 'notFound', 'refused', 'tooLarge', 'unauthorized'])

function End({ failure, error, onRetry }: Props & { failure: Failure }) {
  const { t } = useTranslation('common')
  const isDrift = failure.kind === 'drift' || failure.kind === 'broken'
  return (
    <>
      <RefId id={failure.id} />
      {isDrift && <CopyButton text={detailsOf(error)}>{t('act.copyDetails')}</CopyButton>}
      {!final.has(failure.kind) && (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconRefresh size={14} stroke={1.6} />}
          onClick={onRetry}
        >
          {t('act.retry')}
        </Button>
      )}
    </>
  )
}

/** Names the fault, without data: for a message to support. */
const detailsOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error)
