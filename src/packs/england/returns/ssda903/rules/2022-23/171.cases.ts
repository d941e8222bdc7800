import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the 30th of February': { Header: [{ MC_DOB: '30/02/2025' }], fails: { Header: [0] } },
  'the 28th': { Header: [{ MC_DOB: '28/02/2025' }] },
  'a year alone': { Header: [{ MC_DOB: '2025' }], fails: { Header: [0] } },
  'blank': { Header: [{}] },
}
