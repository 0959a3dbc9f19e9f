import { sql, type RawBuilder } from 'kysely'

import type { DuplicateCandidate, DuplicateReason } from '#contract/sala/duplicates.ts'
import { NAME_THRESHOLD, nameSimilarity } from '#lib/company-name/similar-names.ts'
import { taxIdKey } from '#lib/tax-id.ts'
import type { Database } from '#server/database/tables.ts'
import { bounded } from '#server/store/customers/bounded.ts'

import { duplicateCustomers, type Shown } from './customers.ts'
import { duplicateKeys, type KeyKind, type Known } from './keys.ts'
import { readableBy, type Reader } from './readable.ts'
import { inOrder, LEAST_SCORE, weigh } from './weigh.ts'

const MOST = 10
/** Customers that are looked at for one key: what more of them share says nothing. */
const MOST_OF_A_KEY = 30
const LIMIT_MS = 1_500
/** Share of letter triples from which names are compared at all, and the length below which there are too few. */
const ROUGHLY = '0.5'
const LEAST_NAME = 4

type Hit = { customerId: string; kind: KeyKind }

/** `customerId` is the customer that is being changed. */
type Asked = { known: Known; customerId: string | undefined; who: Reader }

/** Who shares a key, and whose name is roughly this one. */
function hits({ known, customerId = '0', who }: Asked): RawBuilder<Hit> {
  const keys = duplicateKeys(known)
  const names = keys.flatMap(({ kind, key }) => (kind === 'name' && key.length >= LEAST_NAME ? key : []))
  return sql<Hit>`
    with found as (
      select shared.* from unnest(
        ${keys.map(({ kind }) => kind)}::text[], ${keys.map(({ key }) => key)}::text[]
      ) as asked (kind, key)
      cross join lateral (
        select customer_id, kind from duplicate_keys
        where hash = hashtextextended(asked.kind || ' ' || asked.key, 0) and kind = asked.kind and key = asked.key
        limit ${MOST_OF_A_KEY}
      ) as shared
      union
      select near.* from unnest(${names}::text[]) as asked (key)
      cross join lateral (
        select customer_id, kind from duplicate_keys where kind = 'name' and key % asked.key
        order by similarity(key, asked.key) desc limit ${MOST_OF_A_KEY}
      ) as near
    )
    select customer_id, kind from found join customers using (customer_id)
    where voided_at is null and customer_id <> ${customerId}::bigint and ${readableBy(who)}
      and not exists (
        select from not_duplicates
        where first_id = least(found.customer_id, ${customerId}::bigint)
          and second_id = greatest(found.customer_id, ${customerId}::bigint)
      )`
}

type Other = Exclude<DuplicateReason, 'name'>

function judge(shown: Shown, kinds: ReadonlySet<KeyKind>, known: Known): DuplicateCandidate | undefined {
  const typed = [known.customerName, known.customer2ndName].flatMap((name) => name || [])
  const similarities = typed.flatMap((name) => shown.names.map((other) => nameSimilarity(name, other)))
  const similarity = Math.max(0, ...similarities)
  const others = [...kinds].filter((kind): kind is Other => kind !== 'name' && kind !== 'bones')
  const reasons = inOrder([...others, ...(similarity >= NAME_THRESHOLD ? (['name'] as const) : [])])
  const taxId = taxIdKey(known.customerTaxNo ?? '')
  const bothHave = taxId !== '' && shown.taxKey !== null
  // two branches of one company
  if (bothHave && taxId === shown.taxKey && !kinds.has('taxId')) return undefined
  const score = weigh({ reasons, similarity, hasOtherTaxId: bothHave && taxId !== shown.taxKey })
  return score < LEAST_SCORE ? undefined : { customer: shown.customer, reasons, score }
}

/** Who may be the customer that is being typed, the likeliest first. Nobody where it would take too long to tell. */
export async function findCandidates(db: Database, asked: Asked): Promise<DuplicateCandidate[]> {
  if (duplicateKeys(asked.known).length === 0) return []
  const found = (await bounded(db, LIMIT_MS, hits(asked), { 'pg_trgm.similarity_threshold': ROUGHLY })) ?? []
  const kinds = new Map<string, Set<KeyKind>>()
  for (const { customerId, kind } of found)
    kinds.set(customerId, (kinds.get(customerId) ?? new Set<KeyKind>()).add(kind))
  const customers = await duplicateCustomers(db, [...kinds.keys()])
  return [...customers.values()]
    .flatMap((shown) => judge(shown, kinds.get(shown.customerId) ?? new Set(), asked.known) ?? [])
    .toSorted((a, b) => b.score - a.score || (a.customer.customerCode < b.customer.customerCode ? -1 : 1))
    .slice(0, MOST)
}
