import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { useMemo, useSyncExternalStore, type ReactNode } from 'react'

import { SessionContext } from '#ui/session.ts'
import { cssVariables } from '#ui/theme-colors.ts'
import { theme } from '#ui/theme.ts'

import { leaveAsking } from './leave-asking.ts'
import { nonce } from './nonce.ts'
import { personOf } from './session-state.ts'
import type { SessionStore } from './session.ts'

/** The name that the first script of the page reads, too. */
const colorSchemes = localStorageColorSchemeManager({ key: 'sala.scheme' })

type Props = { client: QueryClient; session: SessionStore; children: ReactNode }

export const Providers = ({ client, session, children }: Props) => (
  <MantineProvider
    theme={theme}
    cssVariablesResolver={cssVariables}
    colorSchemeManager={colorSchemes}
    defaultColorScheme="auto"
    getStyleNonce={nonce}
  >
    <QueryClientProvider client={client}>
      <SessionProvider session={session}>{children}</SessionProvider>
    </QueryClientProvider>
  </MantineProvider>
)

function SessionProvider({ session, children }: Omit<Props, 'client'>) {
  const state = useSyncExternalStore(session.subscribe, session.get)
  const access = useMemo(
    () => ({
      session: personOf(state),
      asking: state.is === 'asking',
      enter: session.enter,
      leave: () => leaveAsking(session),
    }),
    [state, session],
  )
  return <SessionContext value={access}>{children}</SessionContext>
}
