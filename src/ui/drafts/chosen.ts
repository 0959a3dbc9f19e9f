import { useLocation, useNavigate } from 'react-router'

/** A draft that somebody chose from the list of unsent forms: the page of its form is opened with it. */
export type Chosen = { id: string; copy: string; version?: string }

const isChosen = (draft: unknown): draft is Chosen =>
  typeof draft === 'object' && draft !== null && 'id' in draft && 'copy' in draft

/**
 * The draft that this page was opened for, for pages whose forms open by a press. `done`: it was opened and is closed
 * again, so that a reload of the page does not open it once more.
 */
export function useChosenDraft(): { chosen: Chosen | undefined; done: () => void } {
  const { state, pathname, search }: { state: unknown; pathname: string; search: string } = useLocation()
  const navigate = useNavigate()
  const draft = typeof state === 'object' && state !== null && 'draft' in state ? state.draft : undefined
  const chosen = isChosen(draft) ? draft : undefined
  const done = () => {
    if (chosen) void navigate(pathname + search, { replace: true, state: null })
  }
  return { chosen, done }
}
