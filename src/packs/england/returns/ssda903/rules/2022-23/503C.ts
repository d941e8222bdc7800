import { toldAsLastYear } from '../../concepts/as-last-year.ts'

export const r503C = toldAsLastYear({
  code: '503C',
  title: 'The category of need in the first episode was another last year',
  mend: 'Check the category of need here and in last year’s return: it stays as it was when care began.',
}, 'CIN')
