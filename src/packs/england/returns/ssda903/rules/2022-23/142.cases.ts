import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'no end, and another began': { Episodes: [{ DECOM: '10/05/2025' }, { DECOM: '02/08/2025' }], fails: { Episodes: [0] } },
  'an end and no reason': { Episodes: [{ DECOM: '10/05/2025', DEC: '02/08/2025' }, { DECOM: '02/08/2025' }], fails: { Episodes: [0] } },
  'only the latest is open, in whichever order they stand': { Episodes: [{ DECOM: '02/08/2025' }, { DECOM: '10/05/2025', DEC: '02/08/2025', REC: 'X1' }] },
  'the open episode sent twice': { Episodes: [{ DECOM: '10/05/2025', DEC: '02/08/2025', REC: 'X1' }, { DECOM: '02/08/2025' }, { DECOM: '02/08/2025' }] },
  'one whose start cannot be read is not taken for the next': { Episodes: [{ DECOM: '10/05/2025' }, { DECOM: '02/20/2025' }] },
  'an end that cannot be read is an end': { Episodes: [{ DECOM: '10/05/2025', DEC: '02/20/2025', REC: 'X1' }, { DECOM: '02/08/2025' }] },
  'open episodes of two children': { Episodes: [{ CHILD: '1', DECOM: '10/05/2025' }, { CHILD: '2', DECOM: '02/08/2025' }] },
}
