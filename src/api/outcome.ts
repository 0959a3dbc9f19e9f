import type { FieldError } from '#contract/envelope.ts'

import type { Called } from './call.ts'

/**
 * How a write ended. Closed: a screen that forgets one does not compile.
 * `conflict`: somebody saved in between; `theirs` is the record as it is now, when it could be read.
 * `later`: nothing was done, try again after so many seconds. `offline`: nothing was sent.
 * `unknown`: it may have been done; never say that it failed. `absent` is true when reading back did not find
 * it: "it was not saved" is then fair, and another attempt with the same key safe.
 * `failed`: the server's fault; `id` is to quote to support.
 */
export type Outcome<T> =
  | { kind: 'saved'; data: T; version: string | undefined }
  | { kind: 'refused'; fields: readonly FieldError[]; description: string | undefined }
  | { kind: 'conflict'; theirs: Called<T> | undefined }
  | { kind: 'gone' }
  | { kind: 'forbidden' }
  | { kind: 'unauthorized' }
  | { kind: 'later'; seconds: number }
  | { kind: 'offline' }
  | { kind: 'unknown'; absent: boolean }
  | { kind: 'failed'; id: string | undefined; description: string | undefined }

export type OutcomeKind = Outcome<unknown>['kind']
