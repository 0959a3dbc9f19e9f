import { Suspense } from 'react'
import { Outlet } from 'react-router'

import { useSessionAccess } from '#ui/session.ts'
import { ToastSlot } from '#ui/toast-slot.tsx'

import { LeaveDialog } from './leave-dialog.tsx'
import { LiveRegion } from './live-region.tsx'
import { SignInDialog } from './sign-in-dialog.tsx'

/** What every page has around it, signed in or not. */
export function Root() {
  const { asking } = useSessionAccess()
  return (
    <>
      <Suspense>
        <Outlet />
      </Suspense>
      {asking && <SignInDialog />}
      <LeaveDialog />
      <ToastSlot />
      <LiveRegion />
    </>
  )
}
