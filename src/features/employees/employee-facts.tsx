import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import type { Employee } from '#contract/employee.ts'
import { useFormat } from '#i18n/use-format.ts'
import { emailHref } from '#lib/email.ts'
import { paths } from '#lib/paths.ts'
import { phoneHref, phoneText } from '#lib/phone.ts'
import { Fact, FactGroup } from '#ui/facts.tsx'

import { PersonName } from './person-name.tsx'

const roles = ['admin', 'manager', 'sales', 'support'] as const

/** Everything about a person that is one value. */
export function EmployeeFacts({ person: p }: { person: Employee }) {
  const { t } = useTranslation('employees')
  const format = useFormat()
  const role = roles.find((one) => one === p.role)
  const [call, mail] = [phoneHref(p.phoneNumber), emailHref(p.email)]
  return (
    <>
      <FactGroup title={t('facts.work')}>
        <Fact label={t('field.staffCode')}>{p.staffCode}</Fact>
        <Fact label={t('field.position')}>{p.position}</Fact>
        <Fact label={t('field.teamName')}>{p.teamName}</Fact>
        <Fact label={t('field.headCode')}>
          {p.headCode && (
            <Link to={paths.person(p.headCode)}>
              <PersonName staffCode={p.headCode} />
            </Link>
          )}
        </Fact>
        <Fact label={t('field.locationName')}>{p.locationName}</Fact>
        <Fact label={t('field.role')}>{role ? t(`role.${role}`) : p.role || t('role.none')}</Fact>
        <Fact label={t('field.username')}>{p.username}</Fact>
      </FactGroup>
      <FactGroup title={t('facts.reach')}>
        <Fact label={t('field.phoneNumber')}>
          {p.phoneNumber && <a href={call}>{phoneText(p.phoneNumber, format.locale.language)}</a>}
        </Fact>
        <Fact label={t('field.email')}>{p.email && <a href={mail}>{p.email}</a>}</Fact>
      </FactGroup>
      <FactGroup title={t('facts.record')}>
        <Fact label={t('field.dateCreated')}>{format.dateTime(p.dateCreated)}</Fact>
        <Fact label={t('field.dateModified')}>{format.dateTime(p.dateModified)}</Fact>
      </FactGroup>
    </>
  )
}
