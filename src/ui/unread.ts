import { createContext, use } from 'react'

/** Fields of the record on the page that were missing or could not be read, by wire name (`Called.unread`). */
export const UnreadContext = createContext<Readonly<Record<string, unknown>>>({})

/** Whether an empty field is empty only because the server did not send it. */
export function useIsUnread(field: string | undefined): boolean {
  const unread = use(UnreadContext)
  return field !== undefined && Object.hasOwn(unread, field)
}
