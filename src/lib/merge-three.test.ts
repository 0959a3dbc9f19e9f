import { expect, test } from 'vitest'

import { mergeThree, type MergePlan } from './merge-three.ts'

type Person = { key: string; name: string; phone: string; mail: string }
type Firm = {
  name: string
  note: string
  tags: string[]
  people: Person[]
  accounts: { key: string; network: string; account: string }[]
  own: Record<string, string[]>
}
const plan: MergePlan<Firm> = {
  tags: 'set',
  people: { key: 'key', name: 'name' },
  accounts: { key: 'key', id: 'network' },
  own: 'record',
}

let made = 0
const key = () => `k${(made += 1)}`
const person = (name: string, phone = '', mail = ''): Person => ({ key: key(), name, phone, mail })
const firm = (part: Partial<Firm> = {}): Firm => ({
  name: 'สยาม คราฟท์',
  note: '',
  tags: [],
  people: [],
  accounts: [],
  own: {},
  ...part,
})
/** As another reading of it gives it: the same, with other keys. */
const read = (of: Firm): Firm => ({ ...of, people: of.people.map((row) => ({ ...row, key: key() })) })
const names = (of: Firm) => of.people.map(({ name }) => name)

test('other fields of the two are both kept, and it is told what came from the other one', () => {
  const opened = firm()
  const { merged, questions, taken } = mergeThree(
    opened,
    { ...opened, note: 'ของฉัน' },
    { ...opened, name: 'สยามคราฟท์' },
    plan,
  )
  expect(merged).toEqual({ ...opened, note: 'ของฉัน', name: 'สยามคราฟท์' })
  expect(questions).toEqual([])
  expect(taken).toEqual([{ field: 'name' }])
})

test('the same field with two contents is asked, with the same content it is not', () => {
  const opened = firm({ note: 'เดิม' })
  const mine = { ...opened, note: 'ของฉัน' }
  const asked = mergeThree(opened, mine, { ...opened, note: 'ของเขา' }, plan)
  expect(asked.questions).toEqual([
    { field: 'note', id: 'note', kind: 'value', opened: 'เดิม', mine: 'ของฉัน', theirs: 'ของเขา' },
  ])
  expect(asked.merged.note).toBe('ของเขา')
  expect(mergeThree(opened, mine, { ...opened, note: ' ของฉัน ' }, plan).questions).toEqual([])
})

test('an answer takes the place of its question, whatever it is', () => {
  const opened = firm({ note: 'เดิม' })
  const three = [opened, { ...opened, note: 'a' }, { ...opened, note: 'b' }] as const
  for (const answer of ['a', 'b', 'c', '']) {
    const { merged, questions } = mergeThree(...three, plan, new Map([['note', answer]]))
    expect(merged.note).toBe(answer)
    expect(questions).toEqual([])
  }
})

test('tags are there or not: what either added is there, what either took away is gone', () => {
  const { merged, questions } = mergeThree(
    firm({ tags: ['a', 'b', 'c'] }),
    firm({ tags: ['a', 'c', 'mine'] }),
    firm({ tags: ['b', 'theirs', 'a'] }),
    plan,
  )
  expect(merged.tags).toEqual(['theirs', 'a', 'mine'])
  expect(questions).toEqual([])
})

test('values by name are merged one by one', () => {
  const { merged, questions } = mergeThree(
    firm({ own: { colour: ['red'], size: ['S'], gone: ['x'] } }),
    firm({ own: { colour: ['blue'], size: ['S'], gone: ['x'] } }),
    firm({ own: { colour: ['red'], size: ['M'] } }),
    plan,
  )
  expect(merged.own).toEqual({ colour: ['blue'], size: ['M'] })
  expect(questions).toEqual([])
})

test('two who changed one contact, each another field, are both heard; a corrected name stays the same person', () => {
  const opened = firm({ people: [person('สมชาย', '02-111-1111', 'somchai@example.com'), person('วิภา')] })
  const mine = {
    ...opened,
    people: opened.people.map((row, at) => (at === 0 ? { ...row, phone: '1' } : row)),
  }
  const theirs = read({
    ...opened,
    people: opened.people.map((row, at) => (at === 0 ? { ...row, name: 'สมชัย' } : row)),
  })
  // the phone stayed theirs as opened, so two of three fields say who it is
  const { merged, questions } = mergeThree(opened, mine, theirs, plan)
  expect(questions).toEqual([])
  expect(merged.people[0]).toMatchObject({ name: 'สมชัย', phone: '1', mail: 'somchai@example.com' })
  expect(merged.people).toHaveLength(2)
})

test('what was typed for one contact never lands on another', () => {
  const opened = firm({ people: [person('สมชาย', '02-111-1111')] })
  const mine = { ...opened, people: opened.people.map((row) => ({ ...row, mail: 'somchai@example.com' })) }
  const theirs = firm({ people: [person('วิภา', '02-111-1111')] })
  const { merged, questions } = mergeThree(opened, mine, theirs, plan)
  expect(questions).toMatchObject([{ kind: 'row', mine: { name: 'สมชาย' }, theirs: undefined }])
  expect(merged.people).toMatchObject([{ name: 'วิภา', mail: '' }])
})

test('a contact that one changed and the other took away is asked; what nobody changed goes quietly', () => {
  const opened = firm({ people: [person('ก', '1'), person('ข', '2')] })
  const without = (name: string) => opened.people.filter((row) => row.name !== name)
  const mine = { ...opened, people: without('ข').map((row) => ({ ...row, phone: '9' })) }
  const asked = mergeThree(opened, mine, read({ ...opened, people: without('ก') }), plan)
  expect(names(asked.merged)).toEqual([])
  expect(asked.questions).toMatchObject([{ id: 'people/0', mine: { phone: '9' }, theirs: undefined }])
  const [question] = asked.questions
  const kept = mergeThree(
    opened,
    mine,
    read({ ...opened, people: without('ก') }),
    plan,
    new Map([['people/0', question?.mine]]),
  )
  expect(names(kept.merged)).toEqual(['ก'])
})

test('contacts that both added are both kept, the very same one once', () => {
  const opened = firm({ people: [person('ก')] })
  const mine = { ...opened, people: [...opened.people, person('ฉันเพิ่ม'), person('ทั้งคู่', '5')] }
  const theirs = read({ ...opened, people: [...opened.people, person('ทั้งคู่', '5'), person('เขาเพิ่ม')] })
  expect(names(mergeThree(opened, mine, theirs, plan).merged)).toEqual(['ก', 'ฉันเพิ่ม', 'ทั้งคู่', 'เขาเพิ่ม'])
})

test('two accounts of one network are one account: asked when they differ', () => {
  const account = (network: string, name: string) => ({ key: key(), network, account: name })
  const { questions } = mergeThree(
    firm(),
    firm({ accounts: [account('line', '@mine')] }),
    firm({ accounts: [account('line', '@theirs'), account('facebook', 'x')] }),
    plan,
  )
  expect(questions).toMatchObject([{ id: 'accounts/line/account', mine: '@mine', theirs: '@theirs' }])
})

test('whoever changed the order is followed, and two orders are asked', () => {
  const opened = firm({ people: [person('ก'), person('ข'), person('ค')] })
  const order = (...at: number[]) => ({
    ...opened,
    people: at.flatMap((place) => opened.people[place] ?? []),
  })
  expect(names(mergeThree(opened, order(2, 0, 1), read(opened), plan).merged)).toEqual(['ค', 'ก', 'ข'])
  expect(names(mergeThree(opened, opened, read(order(1, 0, 2)), plan).merged)).toEqual(['ข', 'ก', 'ค'])
  const { merged, questions } = mergeThree(opened, order(2, 0, 1), read(order(1, 0, 2)), plan)
  expect(questions).toMatchObject([{ id: 'people/order', kind: 'order' }])
  expect(names(merged)).toEqual(['ข', 'ก', 'ค'])
  const answers = new Map([['people/order', questions[0]?.mine]])
  expect(names(mergeThree(opened, order(2, 0, 1), read(order(1, 0, 2)), plan, answers).merged)).toEqual([
    'ค',
    'ก',
    'ข',
  ])
})
