// oxlint-disable-next-line import/no-nodejs-modules -- tests of the fetch layer talk to a real server
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'

export type Seen = { method: string; url: string; headers: IncomingHttpHeaders; body: string; at: number }
export type Answer = (response: ServerResponse, request: Seen) => void

/** A real server that gives these answers in turn, the last one for ever, and keeps what it was asked. */
export async function serve(...answers: [Answer, ...Answer[]]) {
  const seen: Seen[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      const one = { method, url, headers, body: Buffer.concat(chunks).toString(), at: Date.now() }
      seen.push(one)
      const answer = answers[Math.min(seen.length, answers.length) - 1] ?? answers[0]
      answer(response, one)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Answers JSON, or text as it is. */
export const answer =
  (status: number, body: unknown, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  }

export const success = (data: unknown, headers?: Record<string, string>): Answer =>
  answer(200, { status: { code: '1000', description: 'Success' }, data }, headers)

/** The connection breaks before the first byte of an answer. */
export const reset: Answer = (response) => void response.socket?.destroy()

/** The connection breaks in the middle of the body. */
export const resetMidBody: Answer = (response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '5000' })
  response.write('{"status":{"code":"1000"},"data":{"customerId"', () => response.socket?.destroy())
}

/** No answer at all. */
export const silence: Answer = () => undefined

export const html = (status: number): Answer =>
  answer(status, '<html><body><h1>Bad gateway</h1></body></html>', { 'Content-Type': 'text/html' })
