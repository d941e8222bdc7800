import { adoptersOf } from '../../concepts/adopters.ts'

export const r519 = adoptersOf('L2', ['MM', 'FF', 'MF'], {
  code: '519',
  title: 'Civil partners, yet the adopters are not a couple',
  mend: 'Check the legal status of the adopters (L2) and their sexes: civil partners are MM, FF or MF.',
})
