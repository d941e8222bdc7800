import { adoptersOf } from '../../concepts/adopters.ts'

export const r518 = adoptersOf('L4', ['MM', 'FF'], {
  code: '518',
  title: 'An unmarried couple of the same sex, yet the adopters are not two men or two women',
  mend: 'Check the legal status of the adopters (L4) and their sexes: L4 goes with MM or FF.',
})
