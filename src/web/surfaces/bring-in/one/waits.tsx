import { Empty, Section } from '../../../kit/index.ts'
import type { Deciding } from '../../../../store/imports/index.ts'
import { To } from '../../child/parts/to.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { toWaiting } from '../../links.ts'
import { sayNumber } from '../../returns/parts/words.ts'
import { allWaiting, decidings } from '../parts/words.ts'
import type { OnePage } from './load.ts'

const says: { readonly [D in Deciding]: string } = {
  who: 'This child may be somebody who is on the record already.',
  differs: 'Somebody wrote it here, or another kind of file said it, and these files say otherwise.',
  gone: 'An earlier file of this period told of it, and these do not.',
}
const kinds: readonly Deciding[] = ['who', 'differs', 'gone']

/** What waits for a person, by what is to be decided. */
export function Waits({ page: { job, waits } }: { readonly page: OnePage }) {
  const all = allWaiting(waits)
  return (
    <Section id="waits" title="What waits for a person" count={all.count - all.decided}>
      {all.count === 0 ? <Empty kind="met">Nothing waits: who every child is could be told for certain, and nothing in the files speaks against the record.</Empty> : (
        <WideTable label="What waits for a person" head={['To decide', 'Why', { text: 'Open', format: 'numeric' }, { text: 'Decided', format: 'numeric' }]}
          rows={kinds.filter((k) => waits[k].count > 0).map((k) => {
            const { count, decided } = waits[k], open = count - decided
            return [
              <To href={toWaiting(job.id, { kind: k })}>{decidings[k]}</To>, says[k], { text: open > 0 ? <To href={toWaiting(job.id, { kind: k })}>{sayNumber(open)}</To> : '0', format: 'numeric' },
              { text: decided > 0 ? <To href={toWaiting(job.id, { kind: k, show: 'decided' })}>{sayNumber(decided)}</To> : '0', format: 'numeric' },
            ]
          })} />
      )}
    </Section>
  )
}
