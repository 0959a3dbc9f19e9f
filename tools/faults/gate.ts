import { corsHeaders, madeUp } from './answer.ts'
import type { Fault } from './fault.ts'
import type { Exchange } from './request.ts'
import type { State } from './state.ts'
import type { Reply } from './upstream.ts'

export type Gate = Extract<Fault, { mode: 'status' | 'html' | 'envelope' }>

/** The fault, where there is one, that answers in the server's place. */
export const gateOf = ({ fault }: Exchange): Gate | undefined =>
  fault('html') ?? fault('status') ?? fault('envelope')

const json = 'application/json; charset=utf-8'

const page = (code: number) => `<html><head><title>${code}</title></head><body><h1>${code}</h1></body></html>`

const textOf = (body: unknown) => (typeof body === 'string' ? body : JSON.stringify(body))

/** The reply that a gateway, or an API in its own envelope, would give. */
export function gateReply(state: State, { req }: Exchange, gate: Gate): Reply {
  const headers = {
    ...(gate.cors ? corsHeaders(req, state.cors) : {}),
    ...(gate.retryAfter === undefined ? {} : { 'Retry-After': String(gate.retryAfter) }),
  }
  switch (gate.mode) {
    case 'html':
      return madeUp(gate.code, page(gate.code), 'text/html', headers)
    case 'envelope': {
      const status = { code: String(gate.code), description: gate.description }
      return madeUp(gate.http, JSON.stringify({ status, data: null }), json, headers)
    }
    case 'status': {
      if (gate.as === 'html') return madeUp(gate.code, page(gate.code), 'text/html', headers)
      const body = gate.body ?? { statusCode: gate.code, message: `injected ${gate.code}` }
      return madeUp(gate.code, textOf(body), json, headers)
    }
  }
}
