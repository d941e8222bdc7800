import type { Register } from '../../../../packs/index.ts'
import { Empty, Title } from '../../../kit/index.ts'
import { definePage } from '../../../contract.ts'
import { To } from '../../child/parts/to.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { toRegister } from '../../links.ts'
import { most, type Count } from '../../leaders/figures/standard/suppress.ts'
import { rowsWithin } from '../load.ts'
import { monthsOf, rowsOf } from '../rows.ts'

interface Line { readonly register: Register; readonly now: Count; readonly came: Count; readonly left: Count }

/** Every register, with how many are on it and how many came and left in a year. */
export default definePage<readonly Line[]>({
  path: '/registers',
  permission: 'indicator:read',
  audit: 'Looked at the registers',
  about: () => null,
  load: async (call) => {
    const lines: Line[] = []
    for (const register of call.pack.registers) {
      const all = await rowsWithin(call, register), months = monthsOf(all, call.now)
      const sum = (of: 'came' | 'left'): number => months.reduce((n, m) => n + m[of], 0)
      const told = (n: number): Count => (all.some((r) => r.child === null) && n >= 1 && n <= most ? 'c' : n)
      lines.push({ register, now: told(rowsOf(all, 'now', call.now).length), came: told(sum('came')), left: told(sum('left')) })
    }
    return { data: lines }
  },
  title: () => 'Registers',
  view: (lines) => ({
    place: 'figures',
    main: (
      <>
        <Title title="Registers" lead="Lists of the children for whom something is so, read from their records. Nobody enters anything here: who is on a list is there because of what was written." />
        {lines.length === 0
          ? <Empty kind="ask">There are no registers for this place.</Empty>
          : <WideTable label="Registers" head={['Register', number('Now'), number('Came in a year'), number('Left in a year')]} rows={lines.map(({ register, now, came, left }) => [
            <><To href={toRegister(register.id)}>{register.title}</To><br /><span class="sl-quiet">{register.lead}</span></>, number(now), number(came), number(left),
          ])} />}
      </>
    ),
  }),
})
const number = (text: string | number) => ({ text, format: 'numeric' as const })
