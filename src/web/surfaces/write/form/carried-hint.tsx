import type { Words } from '../../../kit/index.ts'
import type { Carried } from '../carried.ts'
import { upper } from '../../../words/index.ts'

/** A question's hint, with where its answer came from and whether it was changed since. */
export function withCarried(hint: string | undefined, carried: Carried | undefined): Words {
  if (!carried) return hint
  return <>{hint}{hint && <br />}<CarriedWords {...carried} /></>
}

const CarriedWords = ({ from, state, says }: Carried) => {
  if (state === 'same') return <strong>From {from}.</strong>
  return <><strong>{state === 'changed' ? 'Changed.' : 'Left out.'}</strong> {upper(from)} says: ‘{says}’</>
}
