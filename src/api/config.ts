import type { DriftReport } from './drift.ts'

/** What a machine, or a person in direct mode, proves itself with. Held in memory, never logged. */
export type Partner = {
  /** Bearer token; absent on the token call itself. */
  token?: string | undefined
  subscriptionKey: string
}

/** Extension headers that this API takes (`GET /sala/v1/capabilities`). One that does not may refuse them at the preflight. */
export type Extensions = { idempotency: boolean; versions: boolean }

export type ApiConfig = {
  /** Origin and path prefix; `''` is the page's own origin. */
  baseUrl: string
  fetch?: ((url: string, init: RequestInit) => Response | Promise<Response>) | undefined
  /** Language of the server's sentences; English when absent. */
  language?: (() => 'th' | 'en') | undefined
  /** Sends bearer token and key in place of the cookie. `refused` is a token that was just answered with a 401. */
  partner?: ((refused?: string) => Partner | Promise<Partner>) | undefined
  /** None when absent. */
  capabilities?: (Extensions | (() => Extensions)) | undefined
  /** Resolves true once the person has signed in again: the same request is then sent once more, with the same key. */
  onUnauthorized?: (() => Promise<boolean>) | undefined
  /** A write of this API was answered with the ids of the changes that it kept. */
  onKept?: ((changes: readonly number[]) => void) | undefined
  /** A reply left the contract. Called once for each operation and shape. */
  onDrift?: ((report: DriftReport) => void) | undefined
  /** Time limits in milliseconds, of each attempt. */
  limits?: Partial<Limits> | undefined
  /** Milliseconds since 1970. */
  now?: (() => number) | undefined
  /** Rejects when the signal aborts. */
  wait?: ((milliseconds: number, signal?: AbortSignal) => Promise<void>) | undefined
  /** From 0 up to 1. */
  random?: (() => number) | undefined
  /** False only when there is certainly no network. */
  online?: (() => boolean) | undefined
}

export type Limits = { read: number; write: number; transfer: number }

export const usualLimits: Limits = { read: 10_000, write: 30_000, transfer: 120_000 }

export const extensionsOf = ({ capabilities }: ApiConfig): Extensions =>
  (typeof capabilities === 'function' ? capabilities() : capabilities) ?? {
    idempotency: false,
    versions: false,
  }
