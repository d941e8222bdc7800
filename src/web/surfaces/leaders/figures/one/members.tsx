import { sayDay } from '../../../../../calendar/index.ts'
import type { IndicatorMember } from '../../../../../readings/indicator/index.ts'
import type { Stored } from '../../../../../store/index.ts'
import { Chip, Empty, Pagination, Section, Table } from '../../../../kit/index.ts'
import type { Call } from '../../../../contract.ts'
import { To } from '../../../child/parts/to.tsx'
import { toChild, toFigure } from '../../../links.ts'
import type { Figure } from './page.tsx'

const order = ['no', 'cannot tell', 'yes'] as const

/** Those not counted first, then those nobody can tell of: they are why a figure is opened. The newest first in each. */
export const inOrder = (members: readonly Stored<IndicatorMember>[]): readonly Stored<IndicatorMember>[] => [...members].sort((a, b) =>
  order.indexOf(a.content.counted) - order.indexOf(b.content.counted) || (a.content.on < b.content.on ? 1 : -1))

/** Whether the reader may know how many, and not who. */
export const onlyCounts = ({ members }: Pick<Figure, 'members'>): boolean => members.some((m) => m.subject === '')

/** Members on one part of the list: each name shown is a look that is kept. */
const onePage = 50
/** The members shown. */
export const pageOf = ({ members, page }: Pick<Figure, 'members' | 'page'>): readonly Stored<IndicatorMember>[] =>
  members.slice((page - 1) * onePage, page * onePage)

const words = { yes: 'Counted', no: 'Not counted', 'cannot tell': 'Cannot tell' } as const
const tones = { yes: 'met', no: 'late', 'cannot tell': 'unknown' } as const

const sayWhy = (m: IndicatorMember): string =>
  m.why ? `${m.why.replace(/\.$/, '')}.` : m.counted === 'yes' ? 'It counts.' : 'Nothing that counts is written.'

/** Everybody in the figure, and why each counts or does not. */
export function Members({ figure, call }: { readonly figure: Figure; readonly call: Call }) {
  const { definition, period, names, members, page } = figure
  const query = { from: period.from, to: period.to, ...(period.at ? { at: period.at } : {}) }
  const href = (more: string): string => `${toFigure(definition.id, query)}&${more}`
  const has = { next: page * onePage < members.length, previous: page > 1 }
  return (
    <Section id="members" title="Everybody in it" count={members.length} more={members.length > 0 && <To href={href('file=csv')}>Keep as a file for a spreadsheet</To>}>
      {members.length === 0
        ? <Empty kind="ask">Nobody is in this figure for this period, as far as anybody has written.</Empty>
        : (
          <div class="sl-scroll" tabIndex={0} role="region" aria-label={`${definition.title}, table`}>
            <Table classes="sl-table" caption={`Everybody in: ${definition.title}`} captionClasses="govuk-visually-hidden" head={['Child', 'Day', 'Counted, and why']} firstCellIsHeader
              rows={pageOf(figure).map(({ subject, content: m }) => [
                <To href={toChild(subject)}>{names(subject) ?? 'A child with no name written'}</To>,
                sayDay(m.on, call.now), <><span class="sl-nowrap"><Chip tone={tones[m.counted]}>{words[m.counted]}</Chip></span> {sayWhy(m)}</>,
              ])} />
          </div>
        )}
      {(has.next || has.previous) && (
        <Pagination {...(has.previous ? { previous: { href: href(`page=${page - 1}`) } } : {})} {...(has.next ? { next: { href: href(`page=${page + 1}`) } } : {})} />
      )}
    </Section>
  )
}
