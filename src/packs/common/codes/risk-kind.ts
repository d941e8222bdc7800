import type { CodeSet } from '../../../records/index.ts'

/** What a risk assessment is about. */
export const riskKind: CodeSet = {
  id: 'risk-kind',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'missing', label: 'Going missing' },
    { code: 'exploitation', label: 'Being exploited' },
    { code: 'self-harm', label: 'Hurting themselves' },
    { code: 'substances', label: 'Drugs or alcohol' },
    { code: 'online', label: 'Online' },
    { code: 'other', label: 'Something else' },
  ],
}
