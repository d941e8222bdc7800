import { dayOf, sayLongDay, type Instant } from '../../../../calendar/index.ts'
import { Empty } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { lower } from '../../../words/index.ts'
import { Pages, partOf, rowsOf } from '../../pages.tsx'

/** Somebody who looked, as a child reads it. */
export interface PlainLooker { readonly name: string | null; readonly role: string | null; readonly opened: number; readonly listed: number; readonly last: Instant }

const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`)

function did({ opened, listed, last }: PlainLooker): string {
  const on = `The last time was ${sayLongDay(dayOf(last))}.`
  if (opened === 0) return `Saw your name in a list ${times(listed)}, and did not open what is written about you. ${on}`
  return `Opened what is written about you ${times(opened)}. ${on}`
}

/** People on one part of the list. */
const perPage = 50

/** Who has looked, for the young person: a name, what they do, how often. */
export const PlainLooks = ({ lookers, call }: { readonly lookers: readonly PlainLooker[]; readonly call: Pick<Call, 'query' | 'url'> }) => {
  const part = partOf(call, lookers.length, perPage)
  return (
    <>
      {lookers.length === 0
        ? <Empty kind="met">Nobody has looked at what is written about you since Sightline began to keep count.</Empty>
        : (
          <ul class="sl-rows" role="list">{rowsOf(lookers, part).map((l) => (
            <li><div>
              <strong>{l.name ?? 'Somebody who works here'}{l.role && `, ${lower(l.role)}`}</strong>
              <span>{did(l)}</span>
            </div></li>
          ))}</ul>
        )}
      <Pages part={part} call={call} />
      <p class="sl-after">Is there somebody here you did not expect? You can ask why. Tell your social worker, an advocate, or any grown-up you trust: they must find out and tell you.</p>
    </>
  )
}
