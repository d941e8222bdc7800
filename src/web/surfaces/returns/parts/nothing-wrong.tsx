import { Empty } from '../../../kit/index.ts'
import { sayCount } from './words.ts'

/** Nothing was found, which is good news as far as could be looked. */
export const NothingWrong = ({ unchecked }: { readonly unchecked: number }) => (
  <Empty kind={unchecked > 0 ? 'ask' : 'met'}>Nothing is wrong in any row that could be checked.{unchecked > 0 && ` ${sayCount(unchecked, 'rule', 'rules')} could not be.`}</Empty>
)
