import type { Endpoint, ReplyOf, RequestOf } from '#contract/endpoint.ts'

/** What an operation answered. */
export type Called<T> = {
  /** The data inside the envelope. */
  data: T
  /** `ETag`: give it back as `ifMatch`. Only where capabilities say `versions`. */
  version?: string
  /** `Total-Count`: rows matching before paging. Absent means unknown. */
  total?: number
  /** `Sala-After`: cursor of the next page. Absent on the last page. */
  after?: string
  /** `Sala-Changes`: ids of the changes that a write kept, for `undo`. Absent when there are none. */
  changes?: readonly number[]
  /** `Sala-Ignored-Fields`: fields of the request that the host did not know. */
  ignored?: readonly string[]
  /**
   * Fields that were missing or could not be read as they are in `data`, with what came in their place (undefined:
   * nothing). They are shown as "not sent by the server"; a save that does not change them sends these values.
   * `customerMobile`, in a list `3.customerMobile`. Absent when everything was read.
   */
  unread?: Readonly<Record<string, unknown>>
}

export type CallOptions = {
  signal?: AbortSignal | undefined
  /** Idempotency key of the user's action (`newKey()`): the same for every attempt of that action. */
  key?: string | undefined
  /** Version as last read; an older one than the host's is `precondition`. */
  ifMatch?: string | undefined
}

/** Sends one operation. Throws only `ApiError`. */
export type Call = <E extends Endpoint>(
  endpoint: E,
  request: RequestOf<E>,
  options?: CallOptions,
) => Promise<Called<ReplyOf<E>>>
