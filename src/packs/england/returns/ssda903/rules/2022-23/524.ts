import { adoptersOf } from '../../concepts/adopters.ts'

export const r524 = adoptersOf('L12', ['MM', 'FF'], {
  code: '524',
  title: 'A married couple of the same sex, yet the adopters are not two men or two women',
  mend: 'Check the legal status of the adopters (L12) and their sexes: L12 goes with MM or FF, and L11 with MF.',
})
