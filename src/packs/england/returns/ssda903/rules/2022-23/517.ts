import { adoptersOf } from '../../concepts/adopters.ts'

export const r517 = adoptersOf('L3', ['MF'], {
  code: '517',
  title: 'An unmarried couple of different sexes, yet the adopters are not a man and a woman',
  mend: 'Check the legal status of the adopters (L3) and their sexes: L3 goes with MF.',
})
