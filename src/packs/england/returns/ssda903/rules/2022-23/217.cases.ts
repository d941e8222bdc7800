import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'with a change of carer': { Episodes: [{ PLACE: 'A3', DECOM: '09/07/2025', RNE: 'P' }, { PLACE: 'A5', DECOM: '19/07/2025', RNE: 'B' }], fails: { Episodes: [0, 1] } },
  'with the same carer': { Episodes: [{ PLACE: 'A3', DECOM: '09/07/2025', RNE: 'T' }, { PLACE: 'A5', DECOM: '19/07/2025', RNE: 'U' }] },
  'placed with somebody new': { Episodes: [{ PLACE: 'A4', DECOM: '09/07/2025', RNE: 'P' }] },
  'the first day it was asked': { Episodes: [{ PLACE: 'A3', DECOM: '01/04/2015', RNE: 'P' }], fails: { Episodes: [0] } },
  'the day before': { Episodes: [{ PLACE: 'A3', DECOM: '31/03/2015', RNE: 'P' }] },
  'no reason given, or no start': { Episodes: [{ PLACE: 'A3', DECOM: '09/07/2025' }, { PLACE: 'A3', RNE: 'P' }], fails: { Episodes: [0] } },
}
