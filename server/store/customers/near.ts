import { sql, type RawBuilder, type SqlBool } from 'kysely'

type Circle = { latitude: number; longitude: number; kilometres: number }

const EARTH_RADIUS_KM = 6371.0088
const KM_PER_DEGREE = 111.195

/** The square of degrees around a circle; no bounds of longitude where the circle holds a pole or crosses the date line. */
export function boxAround({ latitude, longitude, kilometres }: Circle) {
  const tall = kilometres / KM_PER_DEGREE + 1e-6
  const south = Math.max(-90, latitude - tall)
  const north = Math.min(90, latitude + tall)
  // widest where the square comes nearest to a pole
  const shrink = Math.cos((Math.max(Math.abs(south), Math.abs(north)) * Math.PI) / 180)
  const wide = shrink > 1e-6 ? tall / shrink : 360
  const wraps = longitude - wide < -180 || longitude + wide > 180
  return { south, north, west: wraps ? -180 : longitude - wide, east: wraps ? 180 : longitude + wide }
}

/**
 * Customers with an address inside a circle: the square first, from an index, then the great-circle distance
 * (haversine, whose root is kept inside 0 to 1 against rounding).
 */
export function near(circle: Circle): RawBuilder<SqlBool> {
  const { south, north, west, east } = boxAround(circle)
  return sql`customers.customer_id in (
    select customer_id from addresses
    where latitude between ${south}::numeric and ${north}::numeric
      and longitude between ${west}::numeric and ${east}::numeric
      and 2 * ${EARTH_RADIUS_KM}::float8 * asin(least(1, sqrt(
        power(sin(radians(latitude::float8 - ${circle.latitude}::float8) / 2), 2)
        + cos(radians(${circle.latitude}::float8)) * cos(radians(latitude::float8))
          * power(sin(radians(longitude::float8 - ${circle.longitude}::float8) / 2), 2)
      ))) <= ${circle.kilometres}::float8
  )`
}
