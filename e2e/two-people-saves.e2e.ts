import { configureApi } from '#api/session.ts'
import { getCustomerByCode } from '#contract/customer/customer.ts'
import { listHistory, type HistoryEntry } from '#contract/sala/history.ts'
import { keepToken } from '#api/partner.ts'

import { api, hostUrl, partnerAccount } from './company.ts'
import { expect, test } from './fixtures.ts'
import { addTag, begin, removeTag, saveAs, texts, typeText, type Person } from './interleaving.ts'
import { chance, isFull } from './sample.ts'

configureApi({
  baseUrl: hostUrl,
  capabilities: { idempotency: true, versions: true },
  partner: keepToken({ baseUrl: hostUrl }, partnerAccount),
})

const rounds = isFull ? 200 : 25
const pick = <T>(draw: () => number, list: readonly [T, ...T[]]): T =>
  list[Math.floor(draw() * list.length)] ?? list[0]

function editSomething(person: Person, draw: () => number, name: string): void {
  const what = draw()
  if (what < 0.6) typeText(person, pick(draw, texts), `${name}@example.com`)
  else if (what < 0.9) addTag(person, name)
  else removeTag(person)
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const tagsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** What a write changed that its author did not touch, or had not seen as it was. */
function overwritten({ fields }: HistoryEntry, by: Person): string[] {
  return fields.flatMap(({ field, old, new: now }) => {
    if (field === 'customerTags') {
      const gone = tagsOf(old).filter((tag) => !tagsOf(now).includes(tag) && !by.tagsRemoved.has(String(tag)))
      const come = tagsOf(now).filter((tag) => !tagsOf(old).includes(tag) && !by.tagsAdded.has(String(tag)))
      return [...gone, ...come].map((tag) => `${by.name}: tag ${String(tag)}`)
    }
    const known = texts.find((text) => text === field)
    if (!known) return [`${by.name}: ${field}`]
    const isFair = by.touched.has(known) && by.seen[known].has(textOf(old))
    return isFair ? [] : [`${by.name}: ${field} ${textOf(old)} → ${textOf(now)}`]
  })
}

test(`two people on one customer, ${rounds} interleavings: nobody is overwritten unasked`, async ({
  newCustomer,
}) => {
  test.setTimeout(600_000)
  let [asked, merged] = [0, 0]
  for (let round = 0; round < rounds; round += 1) {
    const draw = chance(`two people ${round}`)
    const { customerCode } = await newCustomer({ customerTags: ['one', 'two'] })
    const read = () => api(getCustomerByCode, { params: { customerCode } })
    const writes = new Map<number, Person>()
    const people = [begin('A', await read()), begin('B', await read())] as const

    const save = async (person: Person) => {
      const saved = await saveAs(person, () => (draw() < 0.5 ? 'mine' : 'theirs'))
      // a save that had nothing left to change wrote no version
      if (saved.changes?.length) writes.set(Number(/\d+/.exec(saved.version ?? '')?.[0]), person)
      asked += person.asked
      return begin(person.name, saved)
    }
    let [a, b] = people
    for (let step = 0; step < 4; step += 1) {
      for (let count = 1 + Math.floor(draw() * 3); count > 0; count -= 1)
        editSomething(draw() < 0.5 ? a : b, draw, `r${round}s${step}c${count}`)
      const who = draw()
      if (who < 0.3) a = await save(a)
      else if (who < 0.6) b = await save(b)
      else [a, b] = await Promise.all([save(a), save(b)])
    }
    const { data: entries } = await api(listHistory, { params: { kind: 'customer', key: customerCode } })
    const faults = entries
      .filter(({ action }) => action === 'update')
      .flatMap((entry) => {
        const by = writes.get(entry.version ?? 0)
        merged += 1
        return by ? overwritten(entry, by) : [`nobody knows who wrote version ${entry.version}`]
      })
    expect(faults, `seed ${process.env['E2E_SEED']}, round ${round}`).toEqual([])
  }
  expect(asked, 'some questions were asked, else nothing was tried').toBeGreaterThan(0)
  expect(merged).toBeGreaterThan(rounds)
  test.info().annotations.push({
    type: 'measured',
    description: `${rounds} rounds, ${merged} writes, ${asked} questions`,
  })
})
