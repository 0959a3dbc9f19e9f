import { useTranslation } from 'react-i18next'

import type { Outcome } from '#api/outcome.ts'
import { toast } from '#ui/toast.ts'

type Ended = Exclude<Outcome<unknown>, { kind: 'saved' }>

/** Says how a one-press write ended that is not done. */
export function useFailedToast(): (outcome: Ended) => void {
  const { t } = useTranslation(['duplicates', 'parts'])
  const textOf = (outcome: Ended): string => {
    switch (outcome.kind) {
      case 'refused':
        return outcome.fields[0]?.message ?? outcome.description ?? t('parts:outcome.failed')
      case 'failed':
        return outcome.description ?? t('parts:outcome.failed')
      case 'later':
        return t('parts:outcome.laterToast', { seconds: outcome.seconds })
      case 'unknown':
        return outcome.absent ? t('parts:outcome.notSaved') : t('parts:outcome.unknown')
      case 'conflict':
        return t('readAgain')
      case 'gone':
      case 'forbidden':
      case 'unauthorized':
      case 'offline':
        return t(`parts:outcome.${outcome.kind}`)
    }
  }
  return (outcome) => void toast({ kind: 'failed', text: textOf(outcome) })
}
