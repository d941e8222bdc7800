import type { CodeSet } from '../../../records/index.ts'

/** How serious a worry is, as a person judged it. Never worked out by Sightline. */
export const riskLevel: CodeSet = {
  id: 'risk-level',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'LOW', label: 'Emerging', hint: 'Early signs. Keep watching and talking.' },
    { code: 'MED', label: 'Moderate', hint: 'Harm could happen without help.' },
    { code: 'HIGH', label: 'Significant', hint: 'Harm is likely, or has happened.' },
    { code: 'CRIT', label: 'Immediate', hint: 'Act now.' },
  ],
}
