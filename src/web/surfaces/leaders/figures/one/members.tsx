import { sayDay } from '../../../../../calendar/index.ts'
import type { IndicatorMember } from '../../../../../readings/indicator/index.ts'
import type { Stored } from '../../../../../store/index.ts'
import { Chip, Empty, Section, Table } from '../../../../kit/index.ts'
import type { Call } from '../../../../contract.ts'
import { To } from '../../../child/parts/to.tsx'
import { toChild, toFigure } from '../../../links.ts'
import { Pages, rowsOf } from '../../../pages.tsx'
import type { Figure } from './page.tsx'

const order = ['no', 'cannot tell', 'yes'] as const

/** Those not counted first, then those nobody can tell of: they are why a figure is opened. The newest first in each. */
export const inOrder = (members: readonly Stored<IndicatorMember>[]): readonly Stored<IndicatorMember>[] => [...members].sort((a, b) =>
  order.indexOf(a.content.counted) - order.indexOf(b.content.counted) || compare(b.content.on, a.content.on) || compare(a.subject, b.subject) || compare(a.key, b.key))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Whether the reader may know how many, and not who. */
export const onlyCounts = ({ members }: Pick<Figure, 'members'>): boolean => members.some((m) => m.subject === '')

/** Members on one part of the list: each name shown is a look that is kept. */
export const onePage = 50

const words = { yes: 'Counted', no: 'Not counted', 'cannot tell': 'Cannot tell' } as const
const tones = { yes: 'met', no: 'late', 'cannot tell': 'unknown' } as const

const sayWhy = (m: IndicatorMember): string =>
  m.why ? `${m.why.replace(/\.$/, '')}.` : m.counted === 'yes' ? 'It counts.' : 'Nothing that counts is written.'

/** Everybody in the figure, and why each counts or does not. */
export function Members({ figure, call }: { readonly figure: Figure; readonly call: Call }) {
  const { definition, period, names, members, part } = figure
  const query = { from: period.from, to: period.to, ...(period.at ? { at: period.at } : {}) }
  const href = (more: string): string => `${toFigure(definition.id, query)}&${more}`
  return (
    <Section id="members" title="Everybody in it" count={members.length} more={members.length > 0 && <To href={href('file=csv')}>Keep as a file for a spreadsheet</To>}>
      {members.length === 0
        ? <Empty kind="ask">Nobody is in this figure for this period, as far as anybody has written.</Empty>
        : (
          <div class="sl-scroll" tabIndex={0} role="region" aria-label={`${definition.title}, table`}>
            <Table classes="sl-table" caption={`Everybody in: ${definition.title}`} captionClasses="govuk-visually-hidden" head={['Child', 'Day', 'Counted, and why']} firstCellIsHeader
              rows={rowsOf(members, part).map(({ subject, content: m }) => [
                <To href={toChild(subject)}>{names(subject) ?? 'A child with no name written'}</To>,
                sayDay(m.on, call.now), <><span class="sl-nowrap"><Chip tone={tones[m.counted]}>{words[m.counted]}</Chip></span> {sayWhy(m)}</>,
              ])} />
          </div>
        )}
      <Pages part={part} href={(page) => href(`page=${page}`)} />
    </Section>
  )
}
