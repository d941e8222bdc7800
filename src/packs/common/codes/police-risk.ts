import type { CodeSet } from '../../../records/index.ts'

/** How worried the police were about somebody reported missing: their own grade, and never ours. */
export const policeRisk: CodeSet = {
  id: 'police-risk',
  source: 'College of Policing, Authorised Professional Practice on missing persons: from no apparent risk (absent) to high; labels in our words.',
  codes: [
    { code: 'NONE', label: 'No apparent risk', hint: 'Called absent for some years.' },
    { code: 'VLOW', label: 'Very low' },
    { code: 'LOW', label: 'Low' },
    { code: 'MED', label: 'Medium' },
    { code: 'HIGH', label: 'High' },
  ],
}
