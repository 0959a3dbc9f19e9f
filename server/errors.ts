import type { Values } from '#lib/fill.ts'

import type { WordKey } from '#server/words/say.ts'

/** One refused field by its name on the wire (`contacts[0].contactName`), `''` for the request as a whole. */
export type FieldFault = { field: string; key: WordKey; values?: Values }

export type RefusalStatus = 400 | 401 | 403 | 404 | 405 | 408 | 409 | 412 | 413 | 429 | 500 | 503

/** One body is not our envelope: the gateway's, for the subscription key. */
export type RefusalShape = 'envelope' | 'gateway'

/**
 * What the caller can act on. Thrown anywhere in a handler; the answer is made of it, in the caller's language,
 * and the transaction is undone. One fault answers code 4001, several 4002.
 */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly status: RefusalStatus
  readonly faults: readonly FieldFault[]
  readonly headers: Readonly<Record<string, string>>
  readonly shape: RefusalShape

  constructor(
    status: RefusalStatus,
    faults: readonly FieldFault[],
    more: { headers?: Record<string, string>; shape?: RefusalShape; cause?: unknown } = {},
  ) {
    super(`${status} ${faults.map(({ field, key }) => `${field}:${key}`).join(' ')}`, { cause: more.cause })
    this.status = status
    this.faults = faults
    this.headers = more.headers ?? {}
    this.shape = more.shape ?? 'envelope'
  }

  /** 400: everything that is wrong with the input, together (R1). */
  static fields(faults: readonly FieldFault[]): Refusal {
    return new Refusal(400, faults)
  }

  /** 404: nothing has this code, number or id. `field` is the parameter. */
  static notFound(field: string): Refusal {
    return new Refusal(404, [{ field, key: 'unknownRecord', values: { field } }])
  }

  /** 403, with what exactly is not allowed. */
  static forbidden(key: WordKey = 'forbidden', values: Values = {}): Refusal {
    return new Refusal(403, [{ field: '', key, values }])
  }

  /** 412: `If-Match` names a version that is no longer the record's. */
  static stale(): Refusal {
    return new Refusal(412, [{ field: '', key: 'stale' }])
  }

  /** The same request may succeed later. */
  static later(status: 429 | 503, key: WordKey, seconds: number): Refusal {
    return new Refusal(status, [{ field: '', key, values: { seconds } }], {
      headers: { 'Retry-After': String(seconds) },
    })
  }
}

/** Throws what was found wrong, if anything was. */
export function refuseIfAny(faults: readonly FieldFault[]): void {
  if (faults.length > 0) throw Refusal.fields(faults)
}
