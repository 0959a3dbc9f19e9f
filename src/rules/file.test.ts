import { expect, test } from 'vitest'

import { checkAttachments, checkUpload } from './file.ts'

const file = { filename: 'certificate', url: 'https://files.example.com/c55.pdf' }

test('A13: an upload has something in it and at most 20 MiB', () => {
  expect(checkUpload(20 * 1024 * 1024)).toEqual([])
  expect(checkUpload(0)).toMatchObject([{ field: 'file', key: 'fileEmpty' }])
  expect(checkUpload(20 * 1024 * 1024 + 1)).toMatchObject([
    { key: 'fileLarge', values: { most: '20\u00A0MB' } },
  ])
})

test.each(['https://files.example.com/c55.pdf', '/sala/v1/files/abcDEF_123-456'])(
  '%s may be attached',
  (url) => {
    expect(checkAttachments([{ ...file, url }])).toEqual([])
  },
)

test.each([
  'http://files.example.com/c55.pdf',
  'javascript:alert(1)',
  'data:application/pdf;base64,x',
  '//files.example.com/c55.pdf',
  '/sala/v1/files/../customers',
  '/sala/v1/files/a/b',
  '/v3/customers',
  '',
])('%j may not', (url) => {
  expect(checkAttachments([file, { ...file, url }])).toEqual([
    { field: 'attachments[1].url', key: 'fileUrl' },
  ])
})

test('one to twenty files are attached at once, each with a name', () => {
  expect(checkAttachments([])).toMatchObject([{ field: 'attachments', key: 'filesFew' }])
  expect(checkAttachments(Array(21).fill(file))).toMatchObject([{ key: 'filesMany', values: { most: 20 } }])
  expect(checkAttachments([{ ...file, filename: ' ' }])).toMatchObject([
    { field: 'attachments[0].filename', key: 'required' },
  ])
})
