import { mayDo } from '../../../../../access/index.ts'
import { dayOf, sayLongDay, sayTime } from '../../../../../calendar/index.ts'
import { Empty, Title } from '../../../../kit/index.ts'
import { definePage } from '../../../../contract.ts'
import { To } from '../../../child/parts/to.tsx'
import { toPoliceFigures, toRegisters, toStandardFigures, toWords } from '../../../links.ts'
import { loadYear, Mini } from '../mini.tsx'

/** Every figure there is, over the last twelve months. */
export default definePage<Awaited<ReturnType<typeof loadYear>>>({
  path: '/figures',
  permission: 'indicator:read',
  audit: 'Looked at the figures',
  about: () => null,
  load: async (call) => ({ data: await loadYear(call) }),
  title: () => 'Figures',
  view: ({ at, figures }, call) => ({
    place: 'figures',
    main: (
      <>
        <Title title="Figures" label={`${sayLongDay(dayOf(call.now))}, read at ${sayTime(at)}`}
          lead="The last twelve months, for the children you can see. Every figure opens to the children in it." />
        {figures.length === 0
          ? <Empty kind="ask">No figure has been written for this place yet.</Empty>
          : <ul class="sl-multiples" role="list">{figures.map((figure) => <Mini figure={figure} headingLevel={2} />)}</ul>}
        <p class="sl-after"><To href={toRegisters()}>Registers: who is taught at home, waits for help, and more</To></p>
        <p class="sl-after"><To href={toStandardFigures()}>Standard figures on missing children, to be added up with those of others</To></p>
        <p class="sl-after"><To href={toPoliceFigures()}>Missing children: our count and the police’s, side by side</To></p>
        {mayDo(call.user.roles, 'team:read') && <p class="sl-after"><To href={toWords()}>Words to think about, counted by team</To></p>}
      </>
    ),
  }),
})
