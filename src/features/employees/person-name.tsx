import { useQuery } from '@tanstack/react-query'

import { shortName } from '#lib/person.ts'
import { Avatar } from '#ui/avatar.tsx'

import { employeeQueries } from './queries.ts'
import styles from './person-name.module.css'

/** Names of people by staff code; the code itself stands in until the directory is here, and for a code nobody has. */
export function useNameOf(): (staffCode: string) => string {
  const { data } = useQuery(employeeQueries.directory())
  return (staffCode) => data?.get(staffCode)?.fullname ?? staffCode
}

type Props = {
  staffCode: string
  /** "ณัฐธิดา ธ." for tables, else the whole name. */
  short?: boolean
}

/** A colleague by staff code: initials and name. */
export function PersonName({ staffCode, short = false }: Props) {
  const name = useNameOf()(staffCode)
  return (
    <span className={styles.person} title={short ? name : undefined}>
      <Avatar name={name} size={20} />
      <span className={styles.name}>{short ? shortName(name) : name}</span>
    </span>
  )
}
