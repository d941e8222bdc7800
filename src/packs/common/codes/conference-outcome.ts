import type { CodeSet } from '../../../records/index.ts'

/** What a child protection conference decided. The same answers serve a first conference and a review. */
export const conferenceOutcome: CodeSet = {
  id: 'conference-outcome',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'PLAN', label: 'A protection plan is needed', hint: 'It starts now, or goes on.' },
    { code: 'CIN', label: 'No protection plan; help goes on as a child in need' },
    { code: 'NONE', label: 'No protection plan, and no more help from us' },
    { code: 'RECON', label: 'Not decided: meet again' },
    { code: 'NOPLAN', label: 'No protection plan; whether help goes on is not written', notOffered: true },
  ],
}
