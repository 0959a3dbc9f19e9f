import type { QueryClient } from '@tanstack/react-query'
import i18next from 'i18next'

import { call, configureApi } from '#api/session.ts'
import type { ReplyOf } from '#contract/endpoint.ts'
import { signOut, whoAmI, type Session } from '#contract/sala/session.ts'
import { hostQueries } from '#features/settings/public.ts'
import { setEraPerson } from '#i18n/era.ts'
import { currentLanguage } from '#i18n/language.ts'
import { paths } from '#lib/paths.ts'
import { allowDrafts, eraseDrafts } from '#ui/drafts/vaults.ts'
import { forgetRecents } from '#lib/recent.ts'
import { forgetLists } from '#ui/last-list.ts'
import { announce } from '#ui/announce.ts'
import { releaseAll } from '#ui/leave-guard.ts'
import { noteOwn } from '#ui/news.ts'
import { readOffers } from '#ui/offers.ts'
import { closeToasts, toast } from '#ui/toast.ts'
import { forgetActs } from '#ui/undo.ts'

import type { Config } from './config.ts'
import { hearOthers } from './hear-others.ts'
import { createQueryClient } from './query-client.ts'
import { createRouter, type Router } from './router.tsx'
import { personOf, type SessionEffect } from './session-state.ts'
import { createSession, type SessionStore, type TabNews } from './session.ts'
import { joinTabs } from './tabs.ts'
import { offerUndo } from './undo.ts'
import { noteHere } from './was-here.ts'

/** Forgets what was read, but for what the host says of itself to everybody. */
function forget(client: QueryClient): void {
  client.getMutationCache().clear()
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== hostQueries.all[0] })
}

/** Takes everything of a person off the page, and shows the sign-in page. */
function empty(client: QueryClient, router: Router): void {
  releaseAll()
  forgetLists()
  forgetRecents()
  closeToasts()
  forgetActs()
  announce('') // the last page was read out by its name
  sessionStorage.clear()
  void router.navigate(paths.signIn(), { replace: true })
  // the frame has let go of its pages by then, so that none of them reads anew
  setTimeout(forget, 0, client)
}

const sessionOf = ({ user, permissions, draftKey }: ReplyOf<typeof whoAmI>): Session | null =>
  user && draftKey !== null ? { user, permissions, draftKey } : null

function start(client: QueryClient) {
  /** Who is here, or was here last. */
  let person: Session | null = null
  const act = (effect: SessionEffect): void => {
    if (effect === 'resume') {
      void client.invalidateQueries()
      void router.revalidate()
    }
    if (effect === 'empty') {
      empty(client, router)
      if (person) void eraseDrafts(person.draftKey)
    }
    if (effect === 'reload') {
      releaseAll()
      location.reload()
    }
  }
  const hear = (news: TabNews): void => {
    const wasIn = personOf(session.get()) !== null
    session.heard(news)
    if (news === 'left' && wasIn) toast({ kind: 'done', text: i18next.t('errors:signedOutElsewhere') })
  }
  const session: SessionStore = createSession({
    ask: async () => sessionOf((await call(whoAmI, {})).data),
    end: () => call(signOut, {}),
    act,
    tell: joinTabs(hear),
  })
  session.subscribe(() => {
    const now = personOf(session.get())
    setEraPerson(now?.user.username ?? '')
    noteHere(now !== null)
    person = now ?? person
  })
  const router: Router = createRouter(client, session)
  return { session, router }
}

/** Puts the parts of the app together. Reading begins here, before anything is on the screen. */
export function startApp(config: Config) {
  const client = createQueryClient()
  const offers = hostQueries.capabilities()
  configureApi({
    baseUrl: config.api,
    language: currentLanguage,
    capabilities: () => client.getQueryData(offers.queryKey) ?? { idempotency: false, versions: false },
    onUnauthorized: () => session.signInAgain(),
    onKept: noteOwn,
  })
  void client.prefetchQuery(offers)
  allowDrafts(() =>
    client.ensureQueryData(offers).then(
      ({ drafts }) => drafts,
      () => true, // what was typed is kept, whatever the network does
    ),
  )
  readOffers(() => client.getQueryData(offers.queryKey))
  const { session, router } = start(client)
  offerUndo(client, router)
  hearOthers({ client, baseUrl: config.api, isIn: () => session.get().is === 'in' })
  // a page that the browser kept whole may belong to somebody who left meanwhile
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) session.heard('entered')
  })
  return { client, session, router }
}
