import { minutesBetween, sayLength } from '../../../../calendar/index.ts'
import { Button, Chip, Icon, TelLink } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { sayNear } from '../../child/parts/seen.ts'
import type { LateHandover } from '../../home/shift/late.ts'
import { toTonight } from '../../links.ts'
import type { Desk } from '../owing/index.ts'

interface Of { readonly desk: Pick<Desk, 'names'>; readonly call: Call }

/** Handovers nobody took on in homes this person answers for: theirs now, as the homes' own boards say. */
export const LateHandovers = ({ late, ...to }: Of & { readonly late: readonly LateHandover[] }) => <>{late.map((one, i) => <One {...one} {...to} id={i === 0 ? 'handovers' : undefined} />)}</>

function One({ home, handover, desk, call, id }: Of & LateHandover & { readonly id: string | undefined }) {
  return (
    <section class="sl-handover sl-handover--late" id={id} aria-labelledby={`late-${handover.record}`}>
      <div class="sl-handover__top">
        <Icon name="moon" />
        <h2 id={`late-${handover.record}`} class="sl-h3">Nobody has taken the handover on at {home.name}</h2>
        <Chip tone="late">{`Nobody for ${sayLength(minutesBetween(handover.at, call.now))}`}</Chip>
      </div>
      <p>{(handover.by && desk.names(handover.by)) ?? 'Somebody'} handed over {sayNear({ at: handover.at }, call.now)}. You answer for this home, so this is yours now: ring whoever is on shift, and see that somebody reads it and takes it on.</p>
      <div class="sl-press">
        <Button href={`${toTonight(home.id)}#h-${handover.record}`}>Read the handover</Button>
        {home.phone && <span>Ring {home.name}: <TelLink number={home.phone} /></span>}
      </div>
    </section>
  )
}
