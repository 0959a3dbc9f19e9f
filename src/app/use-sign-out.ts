import { useTranslation } from 'react-i18next'

import { useSessionAccess } from '#ui/session.ts'
import { toast } from '#ui/toast.ts'

/** Signs out, and says so when the host could not be told: the session would live on there. */
export function useSignOut(): () => void {
  const { t } = useTranslation('errors')
  const { leave } = useSessionAccess()
  return () => {
    leave().catch(() => toast({ kind: 'failed', text: t('notSignedOut') }))
  }
}
