import type { RunningHost } from '#scripts/screens/host.ts'
import { signedInState } from '#scripts/screens/subjects.ts'

export type Sent = { method?: string; path: string; body?: unknown; headers?: Record<string, string> }
export type Answered = { ms: number; total: number | undefined; after: string | undefined; data: unknown }
export type Ask = (sent: Sent) => Promise<Answered>

/** Asks as the app does, with the cookie of the administrator, and clocks an answer until its last byte is here. */
export async function askAs(host: RunningHost): Promise<Ask> {
  const { cookies } = await signedInState(host)
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  return async ({ method = 'POST', path, body, headers = {} }) => {
    const began = performance.now()
    const answer = await fetch(host.url + path, {
      method,
      headers: { cookie, origin: host.url, 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    const ms = performance.now() - began
    if (!answer.ok) throw new Error(`${method} ${path} ${JSON.stringify(body)}: ${answer.status} ${text}`)
    const whole = JSON.parse(text) as { data?: { value?: unknown } } // any envelope, or none
    const total = answer.headers.get('Total-Count')
    return {
      ms,
      total: total === null ? undefined : Number(total),
      after: answer.headers.get('Sala-After') ?? undefined,
      data: whole.data?.value ?? whole.data ?? whole,
    }
  }
}
