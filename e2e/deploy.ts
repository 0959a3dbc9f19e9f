import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { hostUrl } from './company.ts'

const entry = /index-([\w-]+)\.js/g
const next = /index-next-([\w-]+)\.js/g

async function textOf(answer: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of answer) parts.push(part as Buffer) // a stream without an encoding gives these
  return Buffer.concat(parts).toString()
}

/** The host behind a door at which a next version can be put in place: its first script has another name. */
export async function openDoor() {
  let deployed = false
  const pass = (req: IncomingMessage, res: ServerResponse) => {
    const { 'if-none-match': _tag, ...headers } = req.headers
    const isOurs = req.url === '/worker.js' || headers['sec-fetch-mode'] === 'navigate' || req.url === '/'
    if (isOurs) delete headers['accept-encoding']
    const path = (req.url ?? '/').replace(next, 'index-$1.js')
    const onward = request(hostUrl + path, { method: req.method, headers }, (answer) => {
      const changed = deployed && isOurs
      if (changed) delete answer.headers['content-length']
      res.writeHead(answer.statusCode ?? 502, answer.headers)
      if (!changed) return void answer.pipe(res)
      void textOf(answer).then((text) => res.end(text.replace(entry, 'index-next-$1.js')))
    })
    onward.on('error', () => res.destroy())
    req.pipe(onward)
  }
  const server = createServer(pass).listen(0, '127.0.0.1')
  await new Promise((ready) => server.once('listening', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // it listens on a port
    deploy: () => void (deployed = true),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
