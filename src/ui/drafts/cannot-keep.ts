import i18next from 'i18next'

import { toast } from '#ui/toast.ts'

let said = false

/** This browser has no room for drafts: said once, so that people save before they leave. */
export function cannotKeep(): undefined {
  if (!said) toast({ kind: 'failed', text: i18next.t('errors:noStorage') })
  said = true
}
