import { join } from 'node:path'

import { expect, test } from 'vitest'

import { killServer, madeFolder } from '#server/database/testing/embedded-server.ts'
import { binariesUnderTest } from '#server/database/testing/server-binaries.ts'

import { pgdataOf, type Cluster } from './cluster.ts'
import { hold } from './hold.ts'
import { findIdentity } from './identity.ts'
import { packagedNative, systemNative } from './native.ts'
import { readSecret } from './secret.ts'
import { watch } from './watch.ts'

async function clusterIn(data: string): Promise<Cluster> {
  const home = join(data, 'db')
  const who = await findIdentity(pgdataOf(home))
  const bin = binariesUnderTest()
  const native = await (bin === undefined ? packagedNative(who) : systemNative(bin, who))
  return { native, home, who, secret: readSecret(home) }
}

test('a server that comes back elsewhere than the pools look for it is lost', async () => {
  const data = join(await madeFolder(), 'data')
  const cluster = await clusterIn(data)
  const held = await hold(cluster)

  const expected = held.port + 1
  const lost = new Promise((resolve) => {
    watch(cluster, { ...held, port: expected }, { say: () => undefined, onLost: resolve })
  })
  killServer(data)
  expect(await lost).toMatchObject({
    name: 'DatabaseStartError',
    message: expect.stringContaining(`came back on port ${held.port}, as ${expected} is in use`),
  })
})
