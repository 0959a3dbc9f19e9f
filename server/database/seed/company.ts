import { firstHalves, forms, trades } from './company-names.ts'
import { familyNames, givenNames } from './people-names.ts'
import { places } from './places.ts'
import type { Random } from './random.ts'

/** What a customer is called. `stem` is the Latin name without its form, for addresses on the net. */
export type CompanyName = {
  name: string
  second: string | null
  stem: string
  group: string
  person: boolean
}

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length]
  if (found === undefined) throw new Error('an empty list')
  return found
}

const provinces = [...new Set(places.map((place) => place[2]))]
const COMPANIES = firstHalves.length * trades.length
/** No divisor in common with COMPANIES: neighbours in number do not look alike in name. */
const STRIDE = 377

/**
 * The name of customer number `index`: unique over all numbers. The first `COMPANIES` are plain; after them the
 * province comes in, then a running branch number.
 */
export function companyNameAt(index: number, random: Random): CompanyName {
  if (random.chance(0.06)) return personAt(index, random)
  const round = Math.floor(index / COMPANIES)
  const mixed = (index * STRIDE) % COMPANIES
  const [first, firstLatin] = at(firstHalves, mixed)
  const [trade, tradeLatin, group] = at(trades, Math.floor(mixed / firstHalves.length))
  const [form, formLatin] = random.chance(0.7) ? forms[0] : random.pick(forms)
  const place = round === 0 ? '' : ` ${at(provinces, round - 1)}`
  const repeat = Math.floor((round - 1) / provinces.length)
  const tail = `${place}${repeat > 0 ? ` ${repeat + 1}` : ''}`
  const stem = `${firstLatin} ${tradeLatin}`
  return {
    name: form.replace('@', `${first}${trade}${tail}`),
    second: random.chance(0.45) ? formLatin.replace('@', stem) : null,
    stem,
    group,
    person: false,
  }
}

/** A customer who is a person; the number keeps the name unique where first and last names repeat. */
function personAt(index: number, random: Random): CompanyName {
  const [given, latin] = random.pick(givenNames)
  const [family, latinFamily] = random.pick(familyNames)
  const tail = index < 400 ? ` (${random.pick(places)[2]} ${index + 1})` : ` ${index + 1}`
  const stem = `${latin} ${latinFamily}`
  return { name: `${given} ${family}${tail}`, second: null, stem, group: 'ค้าปลีก', person: true }
}

/** An address on the net that belongs to nobody. */
export const domainOf = (stem: string): string => `${stem.toLowerCase().replace(/[^a-z]+/g, '')}.example`
