import { expect, test } from 'vitest'
import { z } from 'zod'

import { CustomerFile } from '#contract/customer/files.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'
import { errorsOf, saved } from '#server/testing/customers.ts'
import type { Somebody } from '#server/testing/people.ts'
import { addUpload } from '#server/store/files.ts'
import { testHost } from '#server/testing/test-host.ts'

const host = testHost(testDatabase())

const aFile = (more: object = {}) => ({
  filename: 'หนังสือรับรอง',
  extension: 'pdf',
  fileSize: 184320,
  url: 'https://files.example/c55.pdf',
  ...more,
})
const attach = (customerCode: string, attachments: object[], more: object = {}, as: Somebody = 'sales') =>
  host.call(as, 'POST', '/v1/customers/file-categories', {
    body: { customerCode, fileCategoryId: 11, attachments, ...more },
  })
const list = async (customerCode: string) =>
  z
    .array(CustomerFile)
    .parse((await host.call('support', 'GET', `/sala/v1/customers/${customerCode}/files`)).json)

test('files hang on a customer under a category, the newest first, each url once in a category', async () => {
  const { customerCode, customerId } = await saved(host, { owners: ['E003'] })
  const got = await attach(customerCode, [aFile(), aFile({ url: 'https://files.example/2' })])
  expect(got.data).toMatchObject([
    { ...aFile(), type: 3, refId: Number(customerId), fileCategoryId: 11, isActive: true },
    { url: 'https://files.example/2' },
  ])
  await attach(customerCode, [aFile()])
  await attach(customerCode, [aFile()], { fileCategoryId: 12 })
  expect((await list(customerCode)).map(({ url, fileCategoryId }) => [url, fileCategoryId])).toEqual([
    [aFile().url, 12],
    ['https://files.example/2', 11],
    [aFile().url, 11],
  ])
})

test('a file is taken off once, and only off the customer that it hangs on', async () => {
  const [one, other] = [await saved(host), await saved(host)]
  await attach(one.customerCode, [aFile()])
  const [file] = await list(one.customerCode)
  const remove = (code: string) =>
    host.call('sales', 'DELETE', `/sala/v1/customers/${code}/files/${file?.attachmentId}`)
  expect((await remove(other.customerCode)).status).toBe(404)
  expect((await remove(one.customerCode)).json).toEqual({ removed: true })
  expect((await remove(one.customerCode)).status).toBe(404)
})

test.each([
  'http://files.example/1',
  'javascript:alert(1)',
  'https://',
  '//files.example',
  '/sala/v1/files/../x',
  '/etc/passwd',
])('an address that is neither https nor an upload is refused: %s', async (url) => {
  const { customerCode } = await saved(host)
  expect(errorsOf(await attach(customerCode, [aFile(), aFile({ url })]))).toMatchObject([
    { field: 'attachments[1].url' },
  ])
})

test("somebody else's upload cannot be attached, one's own brings what the host knows of it", async () => {
  const { customerCode } = await saved(host)
  const upload = { sha256: 'x', filename: 'a', extension: 'png', contentType: 'image/png', fileSize: 7 }
  await addUpload(host.context.db, { ...upload, fileId: 'uploadOfSales', uploadedBy: 'person:sales' })
  const sent = [aFile({ url: '/sala/v1/files/uploadOfSales' })]
  expect(errorsOf(await attach(customerCode, sent, {}, 'teammate'))).toMatchObject([
    { field: 'attachments[0].url' },
  ])
  expect((await attach(customerCode, sent)).data).toMatchObject([
    { filename: 'หนังสือรับรอง', extension: 'png', fileSize: 7, url: '/sala/v1/files/uploadOfSales' },
  ])
  const unknown = [aFile({ url: '/sala/v1/files/uploadOfNobody' })]
  expect((await attach(customerCode, unknown)).status).toBe(400)
})

test('everything that is wrong is named', async () => {
  const refused = await attach('nobody', [aFile({ url: 'ftp://x' })], { fileCategoryId: 1 })
  expect(errorsOf(refused)).toMatchObject([
    { field: 'attachments[0].url' },
    { field: 'fileCategoryId' },
    { field: 'customerCode' },
  ])
})

test('files are written by support on any customer, by sales on those of the own team', async () => {
  const { customerCode } = await saved(host, { owners: ['E005'] })
  expect((await attach(customerCode, [aFile()], {}, 'support')).status).toBe(200)
  expect((await attach(customerCode, [aFile()], {}, 'sales')).status).toBe(403)
  const [file] = await list(customerCode)
  const path = `/sala/v1/customers/${customerCode}/files/${file?.attachmentId}`
  expect((await host.call('sales', 'DELETE', path)).status).toBe(403)
})

test('the kinds of files come by sequence', async () => {
  const { data } = await host.call('sales', 'GET', '/v1/customers/file-categories')
  expect(data).toMatchObject([
    { fileCategoryId: 11, fileCategoryName: 'Company certificate', sequence: 1, isActive: true },
    { sequence: 2 },
    { sequence: 3 },
    { sequence: 4 },
    { fileCategoryName: 'Other' },
  ])
})
