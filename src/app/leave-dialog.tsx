import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBlocker } from 'react-router'

import { Confirm } from '#ui/confirm.tsx'
import { guardUnload, hasUnsaved, keepingAll, type Keeping } from '#ui/leave-guard.ts'

/** Asks before a page with unsaved changes is left inside the app; the browser asks when the tab is closed. */
export function LeaveDialog() {
  const { t } = useTranslation()
  const [keeping, setKeeping] = useState<Keeping>('no')
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    setKeeping(keepingAll())
    return hasUnsaved() && currentLocation.pathname !== nextLocation.pathname
  })
  useEffect(guardUnload, [])
  if (blocker.state !== 'blocked') return null

  return (
    <Confirm
      title={t('leave.title')}
      act={t('act.leave')}
      keep={t('act.keepEditing')}
      onAct={blocker.proceed}
      onKeep={blocker.reset}
    >
      {t(keeping === 'no' ? 'leave.body' : 'leave.kept')}
    </Confirm>
  )
}
