import type { Outcome } from '#api/outcome.ts'
import type { Undone } from '#contract/sala/history.ts'

import { fieldLabel, speech, whenText } from './say.ts'

/** Why a change stays: who changed which field when, else the host's own sentence. */
export function reasonOf({ newer, hurdle, reason }: Undone): string {
  const { t, format } = speech()
  if (hurdle !== 'newer' || newer === null) return reason ?? t('hurdle.undone')
  const at = { who: newer.byName, when: whenText(format, newer.at) }
  if (newer.fields.length === 0) return t('newerWhole', at)
  return t('newer', { ...at, fields: newer.fields.map((field) => fieldLabel(newer.kind, field)).join(', ') })
}

/** Why a whole call came to nothing. */
export function stoppedText(outcome: Exclude<Outcome<unknown>, { kind: 'saved' }>): string {
  const { t } = speech()
  switch (outcome.kind) {
    case 'refused':
    case 'failed':
      return outcome.description ?? t('parts:outcome.failed')
    case 'later':
      return t('parts:outcome.laterToast', { seconds: outcome.seconds })
    case 'unknown':
      return outcome.absent ? t('parts:outcome.notSaved') : t('parts:outcome.unknown')
    case 'conflict':
    case 'gone':
    case 'forbidden':
    case 'unauthorized':
    case 'offline':
      return t(`parts:outcome.${outcome.kind}`)
  }
}
