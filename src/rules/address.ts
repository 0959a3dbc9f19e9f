import type { Address } from '#contract/customer/fields.ts'
import type { CustomerWrite } from '#contract/customer/write.ts'
import { coordinatesState, type CoordinatesState } from '#lib/coordinates.ts'
import { foldDigits } from '#lib/fold.ts'
import { toDecimal } from '#lib/money.ts'
import { clean } from '#lib/text.ts'

import { oneOf, when, type Issue } from './issue.ts'
import type { RuleKey } from './words.en.ts'

type Addresses = CustomerWrite['addresses']
type AddressDraft = NonNullable<NonNullable<Addresses>[number]>

/** Decimal degrees as text without an exponent; what is no number stays, for the check to name it. */
function degrees(value: string | number | null | undefined): string | null {
  const text = clean(value === null || value === undefined ? null : foldDigits(String(value)))
  return toDecimal(text)?.toFixed() ?? text
}

const addressRecord = (given: AddressDraft): Address => ({
  locationName: clean(given.locationName),
  locationAddress: clean(given.locationAddress),
  locationType: given.locationType ?? null,
  latitude: degrees(given.latitude),
  longitude: degrees(given.longitude),
})

const isBlank = (address: Address): boolean =>
  Object.entries(address).every(([key, value]) => value === null || key === 'locationType')

/** Cleaned (R8), without nulls and rows that say nothing. */
export const addressRecords = (given: Addresses): Address[] =>
  (given ?? []).flatMap((each) => (each ? [addressRecord(each)] : [])).filter((each) => !isBlank(each))

const coordinates: Partial<Record<CoordinatesState, ['latitude' | 'longitude', RuleKey]>> = {
  latitudeMissing: ['latitude', 'coordinatesTogether'],
  longitudeMissing: ['longitude', 'coordinatesTogether'],
  latitudeWrong: ['latitude', 'latitudeRange'],
  longitudeWrong: ['longitude', 'longitudeRange'],
}

/** R23, and the kind of address: 1 billing, 2 shipping. */
export function checkAddress(given: AddressDraft, field: string): Issue[] {
  const { latitude, longitude, locationType } = addressRecord(given)
  const wrong = coordinates[coordinatesState(latitude, longitude)]
  return [
    ...oneOf(`${field}.locationType`, locationType, [1, 2]),
    ...(wrong ? when(true, `${field}.${wrong[0]}`, wrong[1]) : []),
  ]
}
