import { toldAsLastYear } from '../../concepts/as-last-year.ts'

export const r503E = toldAsLastYear({
  code: '503E',
  title: 'The first episode had another placement provider last year',
  mend: 'Check the provider here and in last year’s return, and that no episode between them is left out.',
}, 'PLACE_PROVIDER')
