import type { AppContext, Clock } from '#server/context.ts'
import type { ReadHeader } from '#server/identity/authenticate.ts'
import type { Language } from '#server/words/say.ts'

/** One request, with what every step wants to know of it. */
export type Incoming = {
  raw: Request
  header: ReadHeader
  requestId: string
  language: Language
  /** The client's address, as far as it can be believed. */
  address: string
  app: AppContext
  clock: Clock
}

/** An answer before it becomes bytes: JSON that is written already, or a file. */
export type Answer = { status: number; headers: Headers; body: string | File | null }
