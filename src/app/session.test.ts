import { expect, test } from 'vitest'

import type { Session } from '#contract/sala/session.ts'

import { createSession, type TabNews } from './session.ts'
import type { SessionEffect } from './session-state.ts'

const nok: Session = {
  user: { username: 'nok', staffCode: 'S1', fullname: 'Nok', role: 'sales', teamId: 1 },
  permissions: {},
  draftKey: '',
}

/** A host that knows `who`, and a page that writes down what it was told to do. */
function page(who: Session | null) {
  const host = { who, asked: 0, down: false }
  const effects: SessionEffect[] = []
  const told: TabNews[] = []
  const session = createSession({
    ask: () => {
      host.asked += 1
      return host.down ? Promise.reject(new Error('no network')) : Promise.resolve(host.who)
    },
    end: () => Promise.resolve((host.who = null)),
    act: (effect) => void (effect !== 'none' && effects.push(effect)),
    tell: (news) => void told.push(news),
  })
  return { host, session, effects, told }
}

test('the host is asked once however many loaders want to know', async () => {
  const { host, session } = page(nok)
  const answers = await Promise.all([session.known(), session.known()])
  expect(answers.map((state) => state.is)).toEqual(['in', 'in'])
  expect(host.asked).toBe(1)
})

test('a host that could not be reached is asked again', async () => {
  const { host, session } = page(nok)
  host.down = true
  await expect(session.known()).rejects.toThrow('no network')
  host.down = false
  expect((await session.known()).is).toBe('in')
})

test('who comes in while the host is still asked who is here stays in', async () => {
  const { host, session, effects } = page(null)
  const asked = session.known()
  session.enter(nok)
  expect((await asked).is).toBe('in')
  expect(host.asked).toBe(1)
  expect(effects).toEqual(['start'])
})

test('every request that was refused waits for one sign-in, and then goes on', async () => {
  const { session, effects } = page(nok)
  await session.known()
  const waiting = [session.signInAgain(), session.signInAgain()]
  session.enter(nok)
  expect(await Promise.all(waiting)).toEqual([true, true])
  expect(effects).toEqual(['start', 'ask', 'resume'])
})

test('a second expiry asks again', async () => {
  const { session } = page(nok)
  await session.known()
  const first = session.signInAgain()
  session.enter(nok)
  await first
  const second = session.signInAgain()
  expect(session.get().is).toBe('asking')
  session.enter(nok)
  expect(await second).toBe(true)
})

test('giving up the page lets nothing that waited go on', async () => {
  const { session, effects } = page(nok)
  await session.known()
  const waiting = session.signInAgain()
  await session.leave()
  expect(await waiting).toBe(false)
  expect(effects.at(-1)).toBe('empty')
})

test('nobody at work has nothing to wait for', async () => {
  const { session } = page(null)
  await session.known()
  expect(await session.signInAgain()).toBe(false)
})

test('signing out in one tab empties the others; signing in again there ends their question', async () => {
  const [one, other] = [page(nok), page(nok)]
  await Promise.all([one.session.known(), other.session.known()])
  const waiting = other.session.signInAgain()
  one.session.enter(nok)
  for (const news of one.told) other.session.heard(news)
  expect(await waiting).toBe(true)

  await one.session.leave()
  other.session.heard('left')
  expect(other.effects.at(-1)).toBe('empty')
})
