import { adoptersOf } from '../../concepts/adopters.ts'

export const r520 = adoptersOf('L11', ['MF'], {
  code: '520',
  title: 'A married couple of different sexes, yet the adopters are not a man and a woman',
  mend: 'Check the legal status of the adopters (L11) and their sexes: L11 goes with MF, and L12 with MM or FF.',
})
