import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'both': { Episodes: [{ LS: 'V3' }, { LS: 'C1' }, { LS: 'V4' }, { LS: 'V3', DECOM: '01/06/2025' }], fails: { Episodes: [0, 2, 3] } },
  'one way': { Episodes: [{ LS: 'V3' }, { LS: 'V3', DECOM: '01/06/2025' }, { LS: 'V2' }] },
  'two children, each one way': { Episodes: [{ LS: 'V3' }, { CHILD: '2', LS: 'V4' }] },
  'no legal status': { Episodes: [{ LS: 'V4' }, {}] },
}
