import { Suspense } from 'react'
import { Outlet } from 'react-router'

import { useSessionAccess } from '#ui/session.ts'
import { ToastSlot } from '#ui/toast-slot.tsx'

import { LeaveDialog } from './leave-dialog.tsx'
import { LiveRegion } from './live-region.tsx'
import { SignInDialog } from './sign-in-dialog.tsx'
import { UnsentSlot } from './unsent-slot.tsx'

/** What every page has around it, signed in or not. */
export function Root() {
  const { asking, session } = useSessionAccess()
  return (
    <>
      <Suspense>
        <Outlet />
      </Suspense>
      {asking && <SignInDialog />}
      {session && <UnsentSlot draftKey={session.draftKey} />}
      <LeaveDialog />
      <ToastSlot />
      <LiveRegion />
    </>
  )
}
