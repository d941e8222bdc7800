import { toldAsLastYear } from '../../concepts/as-last-year.ts'

export const r503A = toldAsLastYear({
  code: '503A',
  title: 'The reason for the first episode was another last year',
  mend: 'Check the reason for the episode here and in last year’s return, and that no episode between them is left out.',
}, 'RNE')
