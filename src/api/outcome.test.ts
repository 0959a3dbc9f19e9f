import { expect, test } from 'vitest'

import { siam } from '#api/testing/samples.ts'
import { answer, html, reset, serve, silence, success, type Answer } from '#api/testing/wire-server.ts'
import type { Customer } from '#contract/customer/customer.ts'
import { upsertCustomer } from '#contract/customer/write.ts'

import type { Called } from './call.ts'
import { createApi } from './client.ts'
import { ApiError } from './errors.ts'
import { save, type SaveOptions } from './outcome.ts'

const body = { customerName: 'Siam', customerState: 1 as const }
const wait = () => Promise.resolve()

async function outcomeOf(given: Answer, options: Partial<SaveOptions<Customer>> = {}) {
  await using host = await serve(given)
  const call = createApi({ baseUrl: host.url, wait, limits: given === silence ? { write: 300 } : {} })
  return await save(call, upsertCustomer, { body }, { key: 'k', wait, ...options })
}

const there: Called<Customer> = { data: siam, version: '"2"' }

test('a save answers the record, its version and the changes that it wrote', async () => {
  expect(await outcomeOf(success(siam, { ETag: '"1"', 'Sala-Changes': '12,13' }))).toEqual({
    kind: 'saved',
    data: siam,
    version: '"1"',
    changes: [12, 13],
  })
})

test.each(['', 'x', '12,', '0', '12,...', '-3'])('half a list of changes is none: %j', async (header) => {
  expect(await outcomeOf(success(siam, { 'Sala-Changes': header }))).toMatchObject({ changes: [] })
})

test.each<[string, Answer, object]>([
  [
    '400',
    answer(400, { status: { code: '4001', description: 'no' }, errors: [{ field: 'a', message: 'b' }] }),
    { kind: 'refused', fields: [{ field: 'a', message: 'b' }], description: 'no' },
  ],
  ['413', answer(413, { message: 'too large' }), { kind: 'refused', fields: [], description: 'too large' }],
  ['401', answer(401, {}), { kind: 'unauthorized' }],
  ['403', answer(403, {}), { kind: 'forbidden' }],
  ['404', answer(404, {}), { kind: 'gone' }],
  ['409', answer(409, {}), { kind: 'conflict', theirs: undefined }],
  ['412', answer(412, {}), { kind: 'conflict', theirs: undefined }],
  ['429 with Retry-After', answer(429, {}, { 'Retry-After': '42' }), { kind: 'later', seconds: 42 }],
  ['429', answer(429, {}), { kind: 'later', seconds: 10 }],
  ['503 with Retry-After', answer(503, {}, { 'Retry-After': '5' }), { kind: 'later', seconds: 5 }],
  [
    '500',
    answer(500, {}, { 'Sala-Request-Id': 'r-9' }),
    { kind: 'failed', id: 'r-9', description: undefined },
  ],
  ['502', html(502), { kind: 'unknown', absent: false }],
  ['504', html(504), { kind: 'unknown', absent: false }],
  ['a reset', reset, { kind: 'unknown', absent: false }],
  ['no answer', silence, { kind: 'unknown', absent: false }],
  ['an empty answer', answer(200, ''), { kind: 'unknown', absent: false }],
  ['an answer without a record', success({}), { kind: 'unknown', absent: false }],
])('%s ends as it should', async (_, given, outcome) => {
  expect(await outcomeOf(given)).toEqual(outcome)
})

test('an unknown save is saved when reading finds it', async () => {
  expect(await outcomeOf(reset, { verify: () => Promise.resolve(there) })).toMatchObject({
    kind: 'saved',
    data: siam,
  })
})

test('it is looked for three times, since it may still be on its way', async () => {
  const answers = [undefined, undefined, there]
  let looks = 0
  const verify = () => Promise.resolve(answers[looks++])
  expect(await outcomeOf(reset, { verify })).toMatchObject({ kind: 'saved' })
  expect(looks).toBe(3)
})

test('an unknown save that is not there may be called not saved', async () => {
  const verify = () => Promise.reject(new ApiError('notFound'))
  expect(await outcomeOf(reset, { verify })).toEqual({ kind: 'unknown', absent: true })
})

test('when reading fails too, it stays unknown', async () => {
  const verify = () => Promise.reject(new ApiError('unreadable'))
  expect(await outcomeOf(reset, { verify })).toEqual({ kind: 'unknown', absent: false })
})

test('what is certain is not looked for', async () => {
  const verify = () => expect.unreachable('a refusal was verified')
  expect(await outcomeOf(answer(400, {}), { verify })).toMatchObject({ kind: 'refused' })
})

test('a conflict brings what the others saved', async () => {
  const theirs = () => Promise.resolve(there)
  expect(await outcomeOf(answer(412, {}), { theirs })).toEqual({ kind: 'conflict', theirs: there })
})

test('offline before sending is offline', async () => {
  const call = createApi({ baseUrl: 'http://127.0.0.1:9', online: () => false, wait })
  expect(await save(call, upsertCustomer, { body }, { key: 'k' })).toEqual({ kind: 'offline' })
})

test('a fault of our own is thrown, not dressed as an outcome', async () => {
  const broken = () => Promise.reject(new TypeError('ours'))
  await expect(save(broken, upsertCustomer, { body }, { key: 'k' })).rejects.toThrow('ours')
})

test('a record that is no longer there after an old version was refused is gone, not in conflict', async () => {
  const theirs = () => Promise.reject(new ApiError('notFound'))
  expect(await outcomeOf(answer(412, {}), { theirs })).toEqual({ kind: 'gone' })
})

test('that a write is in doubt is told before it is read back, and what was found then is marked', async () => {
  const told: string[] = []
  const verify = () => Promise.resolve(told.push('read') > 0 ? there : undefined)
  const outcome = await outcomeOf(reset, { verify, onDoubt: () => void told.push('doubt') })
  expect(told).toEqual(['doubt', 'read'])
  expect(outcome).toMatchObject({ kind: 'saved', doubted: true })
})
