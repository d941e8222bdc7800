import type { CodeSet } from '../../../records/index.ts'

/** What happens once agreement was taken back or refused. */
export const afterConsent: CodeSet = {
  id: 'after-consent',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'STOP', label: 'We stop, and they know where to turn' },
    { code: 'PART', label: 'We go on with the part they still agree to' },
    { code: 'REFER', label: 'We refer to social care' },
    { code: 'WITHOUT', label: 'We go on without agreement, and the law allows it' },
  ],
}
