import type { Session } from '#contract/sala/session.ts'

/**
 * Where the page stands with its person. `unknown` before the host has said, `out` nobody, `in` at work, `asking` the
 * session ended and the dialog is open over the page, which stays as it is.
 */
export type SessionState =
  | { is: 'unknown' }
  | { is: 'out' }
  | { is: 'in'; session: Session }
  | { is: 'asking'; session: Session }

export type SessionEvent =
  /** The host's word on who this is: at the start, or asked again because of another tab. */
  | { type: 'told'; session: Session | null }
  /** The host accepted a sign-in on this page. */
  | { type: 'entered'; session: Session }
  /** A request was answered with 401. */
  | { type: 'refused' }
  /** Signed out, here or in another tab. */
  | { type: 'left' }

/**
 * What the page must do about it. `start`: go where the person wanted. `resume`: what waited goes on. `ask`: open the
 * dialog. `empty`: nothing of this person may stay on the page, and the sign-in page is shown. `reload`: the same, but
 * another person is here already.
 */
export type SessionEffect = 'none' | 'start' | 'resume' | 'ask' | 'empty' | 'reload'

type Step = [SessionState, SessionEffect]

/** The session as a state machine. */
export function step(state: SessionState, event: SessionEvent): Step {
  switch (event.type) {
    case 'told':
    case 'entered':
      return event.session ? arrived(state, event.session) : gone(state)
    case 'refused':
      return state.is === 'in' ? [{ is: 'asking', session: state.session }, 'ask'] : [state, 'none']
    case 'left':
      return state.is === 'out' ? [state, 'none'] : [{ is: 'out' }, 'empty']
  }
}

function arrived(state: SessionState, session: Session): Step {
  const now: SessionState = { is: 'in', session }
  if (state.is === 'unknown' || state.is === 'out') return [now, 'start']
  if (state.session.user.username !== session.user.username) return [state, 'reload']
  return [now, state.is === 'asking' ? 'resume' : 'none']
}

/** The host knows nobody: at the start that is the answer; at work it is an expiry, and the page is kept. */
function gone(state: SessionState): Step {
  if (state.is === 'unknown') return [{ is: 'out' }, 'none']
  return step(state, { type: 'refused' })
}

/** The person whose records may be on the page. */
export const personOf = (state: SessionState): Session | null =>
  state.is === 'in' || state.is === 'asking' ? state.session : null
