import { useTranslation } from 'react-i18next'

import type { Outcome } from '#api/outcome.ts'
import { toast } from '#ui/toast.ts'

type Ended = Exclude<Outcome<unknown>, { kind: 'saved' }>

/** Says how a one-press write ended that is not done; it stays until it is closed. */
export function useOutcomeToast(): (outcome: Ended) => void {
  const { t } = useTranslation('parts')
  const textOf = (outcome: Ended): string => {
    switch (outcome.kind) {
      case 'refused':
      case 'failed':
        return outcome.description ?? t('outcome.failed')
      case 'later':
        return t('outcome.laterToast', { seconds: outcome.seconds })
      case 'unknown':
        return outcome.absent ? t('outcome.notSaved') : t('outcome.unknown')
      case 'conflict':
      case 'gone':
      case 'forbidden':
      case 'unauthorized':
      case 'offline':
        return t(`outcome.${outcome.kind}`)
    }
  }
  return (outcome) => void toast({ kind: 'failed', text: textOf(outcome) })
}
