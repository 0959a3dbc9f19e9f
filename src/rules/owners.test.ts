import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { normalizeCustomer, type CustomerDraft, type CustomerRecord } from './customer-record.ts'

const siam = { customerName: 'Siam Paper', customerState: 3 } as const satisfies CustomerDraft
const stored = normalizeCustomer({ ...siam, owners: ['00004', '00007'], primaryOwner: '00007' })

describe('R15: owners', () => {
  const owners = (draft: CustomerDraft, before?: CustomerRecord) => {
    const { owners: all, primaryOwner } = normalizeCustomer({ ...siam, ...draft }, before)
    return [primaryOwner, ...all]
  }

  test.each<[string, CustomerDraft, (string | null)[]]>([
    ['a primary owner among them', { owners: ['1', '2'], primaryOwner: '2' }, ['2', '1', '2']],
    [
      'a primary owner in other letters',
      { owners: ['s-1', 's-2'], primaryOwner: ' S-2 ' },
      ['s-2', 's-1', 's-2'],
    ],
    ['a primary owner not among them is added', { owners: ['1'], primaryOwner: '3' }, ['3', '1', '3']],
    ['no primary owner: the first becomes it', { owners: ['1', '2'] }, ['1', '1', '2']],
    [
      'null as primary owner: the first becomes it',
      { owners: ['1', '2'], primaryOwner: null },
      ['1', '1', '2'],
    ],
    ['only a primary owner', { primaryOwner: '3' }, ['3', '3']],
    ['nobody', { owners: [] }, [null]],
    ['the same one twice', { owners: ['s-1', 'S-1'] }, ['s-1', 's-1']],
  ])('%s', (_, draft, expected) => {
    expect(owners(draft)).toEqual(expected)
  })

  test('an update of the owners keeps the stored primary owner if still among them', () => {
    expect(owners({ owners: ['00009', '00007'] }, stored)).toEqual(['00007', '00009', '00007'])
    expect(owners({ owners: ['00009'] }, stored)).toEqual(['00009', '00009'])
    expect(owners({ primaryOwner: '00004' }, stored)).toEqual(['00004', '00004', '00007'])
    expect(owners({ owners: null }, stored)).toEqual([null])
  })

  test('the primary owner is always among the owners, and there is one when there are owners', () => {
    const code = fc.constantFrom('1', '2', 'A', 'a', ' ', '')
    const list = fc.option(fc.array(code, { maxLength: 4 }), { nil: undefined })
    fc.assert(
      fc.property(list, fc.option(code, { nil: undefined }), fc.boolean(), (all, primaryOwner, isUpdate) => {
        const record = normalizeCustomer(
          { ...siam, owners: all, primaryOwner },
          isUpdate ? stored : undefined,
        )
        expect(record.owners.length > 0).toBe(record.primaryOwner !== null)
        if (record.primaryOwner !== null) expect(record.owners).toContain(record.primaryOwner)
      }),
    )
  })
})
