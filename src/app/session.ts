import type { Session } from '#contract/sala/session.ts'

import { step, type SessionEffect, type SessionEvent, type SessionState } from './session-state.ts'

type Wiring = {
  /** Asks the host who this is. */
  ask: () => Promise<Session | null>
  /** Ends the session at the host. */
  end: () => Promise<unknown>
  /** Does what a change asks of the page. */
  act: (effect: SessionEffect) => void
  /** Tells the other tabs; they answer to `heard`. */
  tell?: (news: TabNews) => void
}

/** What tabs tell each other; never who it is. */
export type TabNews = 'entered' | 'left'

export type SessionStore = ReturnType<typeof createSession>

/** Holds who is signed in, lets requests wait for a second sign-in, and keeps tabs in step. */
export function createSession({ ask, end, act, tell }: Wiring) {
  let state: SessionState = { is: 'unknown' }
  let first: Promise<SessionState> | undefined
  let waiting: ((back: boolean) => void)[] = []
  const listeners = new Set<() => void>()

  function take(event: SessionEvent): void {
    const [next, effect] = step(state, event)
    const changed = next !== state
    state = next
    if (effect === 'resume' || effect === 'empty') {
      const released = waiting
      waiting = []
      for (const goOn of released) goOn(effect === 'resume')
    }
    if (changed) for (const listener of listeners) listener()
    act(effect)
  }

  const askAgain = async (): Promise<void> => take({ type: 'told', session: await ask() })

  return {
    get: (): SessionState => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    /** The host's first word on who this is; asked once, and again only when it could not be reached. */
    known: (): Promise<SessionState> => {
      first ??= ask().then(
        (session) => {
          // somebody who came in meanwhile knows better than an answer from before
          if (state.is === 'unknown') take({ type: 'told', session })
          return state
        },
        (error: unknown) => {
          first = undefined
          throw error
        },
      )
      return first
    },

    /** A sign-in that the host accepted on this page. */
    enter: (session: Session): void => {
      take({ type: 'entered', session })
      tell?.('entered')
    },

    leave: async (): Promise<void> => {
      await end()
      take({ type: 'left' })
      tell?.('left')
    },

    /**
     * For the fetch layer, on a 401: opens the sign-in dialog over the page. True when the same person is back, so that
     * the request can be sent once more; false when nobody was at work or the page was given up.
     */
    signInAgain: (): Promise<boolean> => {
      take({ type: 'refused' })
      if (state.is !== 'asking') return Promise.resolve(false)
      return new Promise((goOn) => void waiting.push(goOn))
    },

    /** News of another tab. */
    heard: (news: TabNews): void => {
      if (news === 'left') take({ type: 'left' })
      // who came in is the host's to say; without a network the next request finds out
      else if (state.is !== 'unknown') askAgain().catch(() => undefined)
    },
  }
}
