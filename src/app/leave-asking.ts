import { mayHaveUnsent } from '#ui/drafts/unsent.ts'
import { countUnsent } from '#ui/drafts/vaults.ts'

import { personOf } from './session-state.ts'
import type { SessionStore } from './session.ts'
import { ask } from './unsent-asked.ts'

/** Signs out. Forms that were not sent are erased with it, so that is asked first. */
export async function leaveAsking(session: SessionStore): Promise<void> {
  const person = personOf(session.get())
  const kept = person && mayHaveUnsent() ? (await countUnsent(person.draftKey)).kept : 0
  if (kept > 0 && !(await goesAllTheSame(kept))) return
  await session.leave()
}

const goesAllTheSame = (count: number): Promise<boolean> =>
  new Promise((resolve) => {
    const answer = (goes: boolean) => {
      ask(undefined)
      resolve(goes)
    }
    ask({ is: 'signOut', count, answer })
  })
