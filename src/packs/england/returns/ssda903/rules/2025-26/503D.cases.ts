import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'another type': { Episodes: [{ DECOM: '01/02/2025', PLACE: 'U6' }], last: { Episodes: [{ DECOM: '01/02/2025', PLACE: 'U4' }] }, fails: { Episodes: [0] } },
  'the same type': { Episodes: [{ DECOM: '01/02/2025', PLACE: 'U4' }], last: { Episodes: [{ DECOM: '01/02/2025', PLACE: 'U4' }] } },
  'Z1 as it is told from 2025-26': {
    Episodes: [{ DECOM: '01/02/2025', PLACE: 'Z11' }, { CHILD: '2', DECOM: '01/02/2025', PLACE: 'Z14' }],
    last: { Episodes: [{ DECOM: '01/02/2025', PLACE: 'Z1' }, { CHILD: '2', DECOM: '01/02/2025', PLACE: 'Z1' }] },
  },
  'Z1, now a foster placement': {
    Episodes: [{ DECOM: '01/02/2025', PLACE: 'U4' }], last: { Episodes: [{ DECOM: '01/02/2025', PLACE: 'Z1' }] }, fails: { Episodes: [0] },
  },
  'Z1 in 2025-26, and divided only a year later': {
    year: '2026-27', Episodes: [{ DECOM: '01/02/2026', PLACE: 'Z11' }], last: { Episodes: [{ DECOM: '01/02/2026', PLACE: 'Z1' }] }, fails: { Episodes: [0] },
  },
  'semi-independent living was to be K3 a year ago': {
    Episodes: [{ DECOM: '01/02/2025', PLACE: 'K3' }], last: { Episodes: [{ DECOM: '01/02/2025', PLACE: 'H5' }] }, fails: { Episodes: [0] },
  },
  'ended last year': { Episodes: [{ DECOM: '01/06/2025', PLACE: 'U6' }], last: { Episodes: [{ DECOM: '01/02/2025', DEC: '31/03/2025', PLACE: 'U4' }] } },
}
