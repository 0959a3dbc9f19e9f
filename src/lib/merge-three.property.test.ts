import fc from 'fast-check'
import { expect, test } from 'vitest'

import { mergeThree, type MergePlan } from './merge-three.ts'

type Row = { name: string; phone: string; mail: string }
type Firm = { name: string; note: string; tags: string[]; people: Row[]; own: Record<string, string> }
const plan: MergePlan<Firm> = { tags: 'set', people: { name: 'name' }, own: 'record' }

const word = fc.constantFrom('', 'ก', 'ข', 'ค', 'ง')
const row = fc.record({ name: word, phone: word, mail: word })
const firm: fc.Arbitrary<Firm> = fc.record({
  name: word,
  note: word,
  tags: fc.uniqueArray(fc.constantFrom('ก', 'ข', 'ค', 'ง'), { maxLength: 4 }),
  people: fc.array(row, { maxLength: 4 }),
  own: fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom('1', '2', '3')),
})
/** A change of a record: mostly small, as people's are. */
const changed = (from: Firm): fc.Arbitrary<Firm> =>
  fc.oneof(
    fc.constant(from),
    firm,
    fc
      .record({ name: word, note: fc.constantFrom(from.note, 'ก', '') })
      .map((part) => ({ ...from, ...part })),
    fc.record({ at: fc.nat(3), row }).map(({ at, row: next }) => ({
      ...from,
      people: from.people.map((one, place) => (place === at ? { ...one, phone: next.phone } : one)),
    })),
    row.map((added) => ({ ...from, people: [...from.people, added] })),
    fc.nat(3).map((at) => ({ ...from, people: from.people.filter((_one, place) => place !== at) })),
  )
const three = firm.chain((opened) =>
  fc.record({ opened: fc.constant(opened), mine: changed(opened), theirs: changed(opened) }),
)
type Three = { opened: Firm; mine: Firm; theirs: Firm }
const merge = ({ opened, mine, theirs }: Three) => mergeThree(opened, mine, theirs, plan)

const holds = (check: (of: Three) => void) => fc.assert(fc.property(three, check), { numRuns: 200 })
const texts = (of: Firm): string[] => of.people.flatMap((one) => Object.values(one)).filter(Boolean)

test('where one changed nothing, the other is the result', () =>
  holds(({ opened, mine }) => {
    expect(mergeThree(opened, mine, opened, plan)).toMatchObject({ merged: mine, questions: [] })
    expect(mergeThree(opened, opened, mine, plan)).toMatchObject({ merged: mine, questions: [] })
    expect(mergeThree(opened, mine, mine, plan)).toMatchObject({ merged: mine, questions: [] })
  }))

test('a changed value is in the result, or asked', () =>
  holds((of) => {
    const { merged, questions } = merge(of)
    for (const field of ['name', 'note'] as const) {
      const asked = questions.some((question) => question.field === field)
      const changedIt = [of.mine, of.theirs].filter((side) => side[field] !== of.opened[field])
      for (const side of changedIt) expect(asked || merged[field] === side[field]).toBe(true)
    }
    for (const side of [of.mine, of.theirs]) {
      for (const tag of side.tags) if (!of.opened.tags.includes(tag)) expect(merged.tags).toContain(tag)
      for (const tag of of.opened.tags) if (!side.tags.includes(tag)) expect(merged.tags).not.toContain(tag)
    }
  }))

test('a word that was typed in a row stands in the result or in a question', () =>
  holds((of) => {
    const { merged, questions } = merge(of)
    const told = [...texts(merged), JSON.stringify(questions)].join(' ')
    const before = texts(of.opened)
    for (const side of [of.mine, of.theirs])
      for (const text of texts(side)) if (!before.includes(text)) expect(told).toContain(text)
  }))

test('it makes no difference who is called the other one', () =>
  holds((of) => {
    const one = merge(of)
    const other = merge({ opened: of.opened, mine: of.theirs, theirs: of.mine })
    expect(other.questions.map(({ id }) => id).toSorted()).toEqual(
      one.questions.map(({ id }) => id).toSorted(),
    )
    if (one.questions.length > 0) return
    expect(other.merged.tags.toSorted()).toEqual(one.merged.tags.toSorted())
    expect(other.merged.people.map((row) => JSON.stringify(row)).toSorted()).toEqual(
      one.merged.people.map((row) => JSON.stringify(row)).toSorted(),
    )
    expect({ ...other.merged, tags: [], people: [] }).toEqual({ ...one.merged, tags: [], people: [] })
  }))

test('a result without questions can be merged again and stays', () =>
  holds((of) => {
    const { merged, questions } = merge(of)
    if (questions.length > 0) return
    expect(mergeThree(of.theirs, merged, of.theirs, plan)).toMatchObject({ merged, questions: [] })
  }))

test('rows that both left where they were stay in that order', () =>
  holds(({ opened, mine }) => {
    const people = opened.people.map((one, at) => ({ ...one, name: `${one.name}${at}` }))
    const start = { ...opened, people }
    const here = { ...start, people: [...people, ...mine.people] }
    const there = { ...start, people: people.map((one) => ({ ...one, phone: 'x' })) }
    const { merged } = mergeThree(start, here, there, plan)
    expect(merged.people.slice(0, people.length).map(({ name }) => name)).toEqual(
      people.map(({ name }) => name),
    )
  }))

test('whatever is asked can be answered, and then nothing is asked', () =>
  fc.assert(
    fc.property(three, fc.boolean(), ({ opened, mine, theirs }, mineFirst) => {
      const { questions } = mergeThree(opened, mine, theirs, plan)
      const answers = new Map(questions.map((one) => [one.id, mineFirst ? one.mine : one.theirs]))
      expect(mergeThree(opened, mine, theirs, plan, answers).questions).toEqual([])
    }),
    { numRuns: 200 },
  ))
