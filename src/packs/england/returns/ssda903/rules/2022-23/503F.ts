import { toldAsLastYear } from '../../concepts/as-last-year.ts'

export const r503F = toldAsLastYear({
  code: '503F',
  title: 'The first episode had another URN last year',
  mend: 'Check the provider’s Ofsted number here and in last year’s return, and that no episode between them is left out.',
}, 'URN')
