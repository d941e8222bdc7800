import { toldAsLastYear } from '../../concepts/as-last-year.ts'

export const r503B = toldAsLastYear({
  code: '503B',
  title: 'The legal status in the first episode was another last year',
  mend: 'Check the legal status here and in last year’s return, and that no episode between them is left out.',
}, 'LS')
