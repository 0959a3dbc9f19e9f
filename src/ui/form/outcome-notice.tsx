import { Button } from '@mantine/core'
import {
  IconAlertCircle,
  IconClock,
  IconCloudOff,
  IconLock,
  IconRefresh,
  IconUsers,
} from '@tabler/icons-react'
import { useEffect, useEffectEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import type { Outcome } from '#api/outcome.ts'
import { Notice } from '#ui/notice.tsx'
import { RefId } from '#ui/ref-id.tsx'
import { useCountdown } from '#ui/use-countdown.ts'

/** Outcomes that a notice speaks of: `saved` leads on, `refused` has the summary. */
export type Unfinished = Exclude<Outcome<unknown>, { kind: 'saved' | 'refused' }>

type Props = {
  outcome: Unfinished
  /** Sends the form once more, under the same key. */
  onAgain: () => void
  /** A next step that only the feature knows: compare, save as new. */
  action: ReactNode
}

const icon = { size: 18, stroke: 1.6 }

/** How a save ended that is not done: what happened, what is kept, one next step. The form under it stays as it is. */
export function OutcomeNotice({ outcome, onAgain, action }: Props) {
  const { t } = useTranslation('parts')
  const seconds = useCountdown(outcome.kind === 'later' ? outcome.seconds : undefined, outcome, onAgain)
  useBackOnline(outcome.kind === 'offline', onAgain)
  const again = <Again onAgain={onAgain} />

  switch (outcome.kind) {
    case 'conflict':
      return (
        <Notice tone="soon" icon={<IconUsers {...icon} />} title={t('outcome.conflict')} end={action}>
          {t('outcome.conflictKept')}
        </Notice>
      )
    case 'gone':
      return (
        <Notice tone="overdue" icon={<IconAlertCircle {...icon} />} title={t('outcome.gone')} end={action}>
          {t('outcome.goneKept')}
        </Notice>
      )
    case 'forbidden':
      return (
        <Notice tone="overdue" icon={<IconLock {...icon} />} title={t('outcome.forbidden')} end={action}>
          {t('outcome.forbiddenKept')}
        </Notice>
      )
    case 'unauthorized':
      return (
        <Notice
          tone="soon"
          icon={<IconLock {...icon} />}
          title={t('outcome.unauthorized')}
          end={action ?? again}
        >
          {t('form.kept')}
        </Notice>
      )
    case 'later':
      return (
        <Notice
          tone="soon"
          icon={<IconClock {...icon} />}
          title={t('outcome.later', { seconds: seconds ?? 0 })}
          end={action}
        >
          {t('form.kept')}
        </Notice>
      )
    case 'offline':
      return (
        <Notice tone="soon" icon={<IconCloudOff {...icon} />} title={t('outcome.offline')} end={action}>
          {t('outcome.offlineKept')}
        </Notice>
      )
    case 'unknown':
      return (
        <Notice
          tone="soon"
          icon={<IconRefresh {...icon} />}
          title={outcome.absent ? t('outcome.notSaved') : t('outcome.unknown')}
          end={action ?? again}
        >
          {outcome.absent ? t('outcome.notSavedKept') : t('outcome.unknownKept')}
        </Notice>
      )
    case 'failed':
      return (
        <Notice
          tone="overdue"
          icon={<IconAlertCircle {...icon} />}
          title={t('outcome.failed')}
          end={
            <>
              <RefId id={outcome.id} />
              {action ?? again}
            </>
          }
        >
          {t('outcome.failedKept')}
        </Notice>
      )
  }
}

function Again({ onAgain }: Pick<Props, 'onAgain'>) {
  const { t } = useTranslation('common')
  return (
    <Button size="xs" variant="default" onClick={onAgain}>
      {t('act.retry')}
    </Button>
  )
}

/** While the form is open and its save waits for the network, it is sent once when the network is back. */
function useBackOnline(waiting: boolean, send: () => void): void {
  const back = useEffectEvent(send)
  useEffect(() => {
    if (!waiting) return
    const online = () => back()
    window.addEventListener('online', online, { once: true })
    return () => window.removeEventListener('online', online)
  }, [waiting])
}
