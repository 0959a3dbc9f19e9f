import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'

import { Confirm } from '#ui/confirm.tsx'
import { PageDialog, PageDialogActions } from '#ui/page-dialog.tsx'
import { useSessionAccess } from '#ui/session.ts'

import { ask, type Asked } from './unsent-asked.ts'
import { UnsentList } from './unsent-list.tsx'

/** What is asked about forms that were not sent. */
export const UnsentDialogs = ({ asked }: { asked: Asked }) =>
  asked.is === 'unsent' ? <Unsent /> : <SignOut asked={asked} />

function Unsent() {
  const { t } = useTranslation(['drafts', 'common'])
  const { session } = useSessionAccess()
  const close = () => ask(undefined)
  return (
    <PageDialog title={t('unsentForms')} onClose={close}>
      {t('unsentHint')}
      {session && <UnsentList draftKey={session.draftKey} onClose={close} />}
      <PageDialogActions>
        <Button variant="default" onClick={close}>
          {t('common:act.close')}
        </Button>
      </PageDialogActions>
    </PageDialog>
  )
}

function SignOut({ asked }: { asked: Extract<Asked, { is: 'signOut' }> }) {
  const { t } = useTranslation('drafts')
  return (
    <Confirm
      title={t('signOut.title', { count: asked.count })}
      act={t('signOut.act')}
      keep={t('signOut.keep')}
      danger
      onAct={() => asked.answer(true)}
      onKeep={() => asked.answer(false)}
    >
      {t('signOut.body')}
    </Confirm>
  )
}
