import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'two adopters of one sex code each': { AD1: [{ NB_ADOPTR: '2', SEX_ADOPTR: 'M1' }, { NB_ADOPTR: '2', SEX_ADOPTR: 'F1' }], fails: { AD1: [0, 1] } },
  'two adopters': {
    AD1: [{ NB_ADOPTR: '2', SEX_ADOPTR: 'MM' }, { CHILD: '2', NB_ADOPTR: '2', SEX_ADOPTR: 'FF' }, { CHILD: '3', NB_ADOPTR: '2', SEX_ADOPTR: 'MF' }],
  },
  'one adopter': { AD1: [{ NB_ADOPTR: '1', SEX_ADOPTR: 'F1' }] },
  'blanks': { AD1: [{ NB_ADOPTR: '2' }, { CHILD: '2', SEX_ADOPTR: 'M1' }] },
}
