import { createContext, Fragment, use, useEffect, useEffectEvent, useState, type ReactNode } from 'react'

import { SessionContext } from '#ui/session.ts'

import { cannotKeep } from './cannot-keep.ts'
import { useChosenDraft, type Chosen } from './chosen.ts'
import { openPlace, type DraftIdentity } from './open-place.ts'
import type { DraftPlace } from './place.ts'

/** How long a form waits for its draft, in ms: a store that hangs must not keep anybody from working. */
const PATIENCE = 4000

export type Gate = {
  place: DraftPlace | undefined
  /** Opens the form anew: away from the tab that has it, or without what was kept. */
  reopen: (how: { take?: boolean; fresh?: boolean }) => void
}
const GateContext = createContext<Gate | undefined>(undefined)

/** Where the form around here keeps what is typed; undefined where nothing is kept. */
export const useGate = (): Gate | undefined => use(GateContext)

/** Forms of this tab that are letting go: one that is opened again right away waits for it. */
let leaving: Promise<unknown> = Promise.resolve()

type Opening = { is: 'opening' } | { is: 'open'; place: DraftPlace | undefined; round: number }

type Props = {
  identity: DraftIdentity
  /** The form; it begins with what `place.restored` holds. */
  children: (place: DraftPlace | undefined) => ReactNode
}

/** Looks for what was kept of a form before the form is shown, and has a place for what will be typed. */
export function DraftGate({ identity, children }: Props) {
  const draftKey = use(SessionContext)?.session?.draftKey
  const chosen = useChosen(identity.id)
  const [how, setHow] = useState({ round: 0, take: false, fresh: false })
  // without a session there is no key, and nothing to wait for
  const [opening, setOpening] = useState<Opening>(() =>
    draftKey === undefined ? { is: 'open', place: undefined, round: 0 } : { is: 'opening' },
  )

  const open = useEffectEvent(async (key: string) => {
    const fresh = how.fresh || (identity.fresh ?? false)
    const wanted = { draftKey: key, identity: { ...identity, fresh }, take: how.take }
    await leaving
    const place = openPlace({ ...wanted, chosen: how.fresh ? undefined : chosen }, cannotKeep)
    return within(PATIENCE, place)
  })
  useEffect(() => {
    if (draftKey === undefined) return
    let left = false
    let place: DraftPlace | undefined
    // the next moment: an effect that is taken back at once asks for no lock
    void Promise.resolve()
      .then(() => (left ? undefined : open(draftKey)))
      .catch(cannotKeep)
      .then((found) => {
        place = found ?? undefined
        if (left) return void (leaving = place?.leave() ?? leaving)
        setOpening({ is: 'open', place, round: how.round })
        return undefined
      })
    return () => {
      left = true
      leaving = place?.leave() ?? leaving
    }
  }, [draftKey, identity.id, chosen?.copy, chosen?.version, how])

  if (opening.is === 'opening') return null
  const reopen: Gate['reopen'] = ({ take = false, fresh = false }) =>
    setHow(({ round }) => ({ round: round + 1, take, fresh }))
  return (
    <GateContext value={{ place: opening.place, reopen }}>
      <Fragment key={opening.round}>{children(opening.place)}</Fragment>
    </GateContext>
  )
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(reject, milliseconds, new Error('the store does not answer'))
  })
  return Promise.race([work, late])
}

/** The draft of this form, if the page was opened for it. */
function useChosen(id: string): Chosen | undefined {
  const { chosen } = useChosenDraft()
  return chosen?.id === id ? chosen : undefined
}
