import { toDecimal } from './money.ts'

/** Degrees, WGS 84. */
export type Coordinates = { latitude: number; longitude: number }

/** Text in the seed, number in the vendor's model. */
type Degrees = string | number | null | undefined

const isGiven = (value: Degrees): boolean =>
  value !== null && value !== undefined && String(value).trim() !== ''

function within(value: Degrees, most: number): number | undefined {
  const degrees = toDecimal(value)?.toNumber()
  return degrees !== undefined && Math.abs(degrees) <= most ? degrees : undefined
}

export type CoordinatesState =
  | 'empty'
  | 'valid'
  | 'latitudeMissing'
  | 'longitudeMissing'
  | 'latitudeWrong'
  | 'longitudeWrong'

/** R23: in pairs, latitude −90 to 90, longitude −180 to 180. */
export function coordinatesState(latitude: Degrees, longitude: Degrees): CoordinatesState {
  if (!isGiven(latitude) && !isGiven(longitude)) return 'empty'
  if (!isGiven(latitude)) return 'latitudeMissing'
  if (!isGiven(longitude)) return 'longitudeMissing'
  if (within(latitude, 90) === undefined) return 'latitudeWrong'
  return within(longitude, 180) === undefined ? 'longitudeWrong' : 'valid'
}

export function readCoordinates(latitude: Degrees, longitude: Degrees): Coordinates | undefined {
  const [lat, long] = [within(latitude, 90), within(longitude, 180)]
  return lat === undefined || long === undefined ? undefined : { latitude: lat, longitude: long }
}

type Place = { latitude?: Degrees; longitude?: Degrees; locationAddress?: string | null | undefined }

/** A map at the coordinates of an address, else at its text; undefined without either. */
export function mapHref(place: Place): string | undefined {
  const at = readCoordinates(place.latitude, place.longitude)
  const query = at ? `${at.latitude},${at.longitude}` : place.locationAddress?.trim()
  return query ? `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(query)}` : undefined
}
