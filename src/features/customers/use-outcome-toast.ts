import { useTranslation } from 'react-i18next'

import type { Outcome } from '#api/outcome.ts'
import { toast } from '#ui/toast.ts'

export type Ended = Exclude<Outcome<unknown>, { kind: 'saved' }>

/** How a write ended that is not done, in a sentence. */
export function useOutcomeText(): (outcome: Ended) => string {
  const { t } = useTranslation('parts')
  return (outcome) => {
    switch (outcome.kind) {
      case 'refused':
        return (
          outcome.fields.map(({ message }) => message).join(' · ') ||
          outcome.description ||
          t('outcome.failed')
        )
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
}

/** Says how a one-press write ended that is not done; it stays until it is closed. */
export function useOutcomeToast(): (outcome: Ended) => void {
  const textOf = useOutcomeText()
  return (outcome) => void toast({ kind: 'failed', text: textOf(outcome) })
}
