import fc from 'fast-check'
import { expect, test } from 'vitest'

import { byForm, laidInto, surplus, type Draft, type Mark } from './draft.ts'

const DAY = 24 * 60 * 60 * 1000
const now = 20 * DAY

const marks = fc
  .uniqueArray(fc.record({ n: fc.nat(40), shelf: fc.constantFrom('a', 'b', 'c'), at: fc.nat(now) }), {
    selector: ({ n }) => n,
  })
  .map((list): Mark[] => list.map(({ n, shelf, at }) => ({ place: `${shelf}/${n}`, shelf, at })))

test('of each form the newest six of the last seven days stay, and nothing else', () => {
  fc.assert(
    fc.property(marks, (all) => {
      const gone = new Set(surplus(all, now))
      for (const shelf of ['a', 'b', 'c']) {
        const fresh = all.filter((mark) => mark.shelf === shelf && now - mark.at <= 7 * DAY)
        const stays = all.filter((mark) => mark.shelf === shelf && !gone.has(mark.place))
        expect(stays).toHaveLength(Math.min(fresh.length, 6))
        const oldest = Math.min(...stays.map(({ at }) => at))
        const newerOnesGone = fresh.filter(({ place, at }) => gone.has(place) && at > oldest)
        expect(newerOnesGone).toEqual([])
      }
    }),
  )
})

const draft = (part: Partial<Draft>): Draft => ({
  id: 'customer/new',
  copy: '',
  version: '1',
  title: '',
  record: '',
  to: '',
  values: {},
  opened: undefined,
  sent: undefined,
  at: 0,
  ...part,
})

test('forms are listed by their newest draft; two new customers are two forms', () => {
  const drafts = [
    draft({ copy: 'x', version: '1', at: 10 }),
    draft({ copy: 'y', version: '2', at: 20 }),
    draft({ copy: 'x', version: '3', at: 30 }),
  ]
  const seen = byForm(drafts).map((versions) => versions.map(({ version }) => version))
  expect(seen).toEqual([['3', '1'], ['2']])
})

test('in whatever order drafts come, none is lost and each form begins with its newest', () => {
  const some = fc.array(
    fc.record({ id: fc.constantFrom('a', 'b'), copy: fc.constantFrom('', '1'), at: fc.nat(99) }).map(draft),
  )
  fc.assert(
    fc.property(some, (drafts) => {
      const forms = byForm(drafts)
      expect(forms.flat()).toHaveLength(drafts.length)
      for (const [newest, ...older] of forms) for (const { at } of older) expect(at <= newest.at).toBe(true)
      const heads = forms.map(([{ at }]) => at)
      expect(heads).toEqual(heads.toSorted((a, b) => b - a))
    }),
  )
})

test('a draft of an older app takes the shape that the form has today', () => {
  const fresh = { name: '', tags: ['new'], phones: [{ number: '' }], isOn: true }
  const kept = { name: 'Siam', tags: 'VIP', isOn: false, gone: 1 }
  expect(laidInto(fresh, kept)).toEqual({
    name: 'Siam',
    tags: ['new'],
    phones: [{ number: '' }],
    isOn: false,
  })
  for (const broken of [undefined, null, 'x', [1]]) expect(laidInto(fresh, broken)).toBe(fresh)
})
