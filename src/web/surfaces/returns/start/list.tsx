import { sayMoment } from '../../../../calendar/index.ts'
import type { Check } from '../../../../store/returns/index.ts'
import { Button, Chip, Empty, Section, type ChipTone } from '../../../kit/index.ts'
import type { Call } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { toCheck } from '../../links.ts'
import { Press } from '../parts/around.tsx'
import { sayCame, sayCheck, sayCount } from '../parts/words.ts'

const states: { readonly [S in Check['state']]: readonly [ChipTone, string] } = {
  waiting: ['soon', 'Waiting'], writing: ['soon', 'Being written'], checking: ['soon', 'Being checked'], done: ['met', 'Checked'], failed: ['late', 'Could not be checked'],
  cancelled: ['none', 'Stopped'], interrupted: ['today', 'Interrupted'],
}

const found = ({ counts }: Check): string => (counts ? `${sayCount(counts.failed, 'rule fails', 'rules fail')}, ${sayCount(counts.failing, 'child', 'children')}` : '')

/** What somebody has here: kept, or open still. */
export const Checks = ({ checks, call }: { readonly checks: readonly Check[]; readonly call: Call }) => (
  <Section id="yours" title="Yours" count={checks.length}>
    {checks.length === 0
      ? <Empty kind="ask">You have kept nothing here, and nothing of yours is being written or checked.</Empty>
      : <WideTable label="Returns you have here" head={['Return', 'Where from', 'How it stands', 'Kept', '']} rows={checks.map((c) => {
          const [tone, text] = c.state === 'done' && !c.counts ? (['met', 'Written'] as const) : states[c.state]
          return [
            <To href={toCheck(c.id)}>{sayCheck(c)}</To>, c.sent ? `As recorded ${sayMoment(c.sent.recorded, call.now)}` : `Given ${sayMoment(c.made, call.now)}`,
            <><Chip tone={tone}>{text}</Chip>{c.counts && <><br /><span class="sl-quiet">{found(c)}</span></>}</>,
            c.kept ? 'Until you delete it' : c.left && !c.sent ? 'No: goes in a minute unless you open it' : 'No',
            <Press action={toCheck(c.id)} csrf={call.csrf} does="delete">
              <Button tone="quiet-danger" small>Delete<span class="govuk-visually-hidden"> {sayCheck(c)}. {sayCame(c, call.now)}</span></Button>
            </Press>,
          ]
        })} />}
  </Section>
)
