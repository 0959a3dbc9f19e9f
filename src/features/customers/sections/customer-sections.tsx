import type { ReactNode } from 'react'

import type { SectionId } from '#features/customers/form-sections.ts'
import type { CustomerFields } from '#features/customers/use-customer-form.ts'

import { AddressSection } from './address-section.tsx'
import { ClassSection } from './class-section.tsx'
import { CodeSection } from './code-section.tsx'
import { ContactSection } from './contact-section.tsx'
import { CustomSection } from './custom-section.tsx'
import { MainSection } from './main-section.tsx'
import { NoteSection } from './note-section.tsx'
import { PersonSection } from './person-section.tsx'
import { ReachSection } from './reach-section.tsx'

type Group = (props: { fields: CustomerFields }) => ReactNode

const groups: Record<SectionId, Group> = {
  main: MainSection,
  addresses: AddressSection,
  contacts: ContactSection,
  reach: ReachSection,
  class: ClassSection,
  person: PersonSection,
  custom: CustomSection,
  note: NoteSection,
  code: CodeSection,
}

type Props = { fields: CustomerFields; sections: readonly { id: SectionId }[] }

/** The groups of this customer, one under the other. */
export const CustomerSections = ({ fields, sections }: Props) =>
  sections.map(({ id }) => {
    const Fields = groups[id]
    return <Fields key={id} fields={fields} />
  })
