import { guidanceState, needLevel } from '../../../../packs/index.ts'
import type { StepDefinition } from '../../../../records/index.ts'
import type { Call } from '../../../contract.ts'
import { Details, Panel } from '../../../kit/index.ts'
import { toGuidancePage } from '../../links.ts'
import { asksFrom } from '../../write/asks.ts'
import { isThreshold, type Library } from './load.ts'
import { sayState, Text } from './words.tsx'

/** Guidance about what is being written, folded, with a warning where it is out of date; the threshold document open where the level of need is asked for. It never stops anybody. */
export function GuidanceBeside(props: { readonly library: Library; readonly step: StepDefinition; readonly call: Call }) {
  const { library, step, call } = props
  if (library.pages.length === 0) return null
  return (
    <Panel title="Guidance about this" id="guidance-beside">
      {library.pages.map((page) => {
        const state = guidanceState(page, library.today), owner = page.owner && library.names(page.owner)
        return (
          <Details summary={page.title} open={isThreshold(page) && asksFrom(step, needLevel.id)}>
            {state !== 'current' && (
              <p><strong>{sayState(page, library.today, call.now)}.</strong> It may be out of date. {owner ? `Ask ${owner}, who owns it.` : 'Nobody owns it.'}</p>
            )}
            <Text text={page.text} />
            <p class="sl-after"><a class="govuk-link" href={toGuidancePage(page.record)}>Who owns it, and when it was looked at<span class="govuk-visually-hidden">: {page.title}</span></a></p>
          </Details>
        )
      })}
    </Panel>
  )
}
