import { toldAsLastYear } from '../../concepts/as-last-year.ts'

export const r503D = toldAsLastYear({
  code: '503D',
  title: 'The placement in the first episode was of another type last year',
  mend: 'Check the placement here and in last year’s return, and that no episode between them is left out.',
}, 'PLACE')
