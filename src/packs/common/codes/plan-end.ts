import type { CodeSet } from '../../../records/index.ts'

/** Why a child in need plan ended. */
export const planEnd: CodeSet = {
  id: 'plan-end',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'BETTER', label: 'Things are better: no plan is needed' },
    { code: 'EH', label: 'Passed to early help' },
    { code: 'PROTECT', label: 'A child protection plan instead' },
    { code: 'CARE', label: 'Came into care' },
    { code: 'SAIDNO', label: 'The family no longer agrees to it' },
    { code: 'MOVED', label: 'Moved to another council' },
    { code: 'ADULT', label: 'Moved to adult social care' },
    { code: 'DIED', label: 'Died' },
  ],
}
