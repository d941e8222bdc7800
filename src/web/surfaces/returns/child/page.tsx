import type { KeptChild } from '../../../../store/returns/index.ts'
import { Chip, Empty, Jumps, Pagination, Title } from '../../../kit/index.ts'
import { definePage, notHere, type Call, type Loaded } from '../../../contract.ts'
import { toCheckChild } from '../../links.ts'
import { around, Keeping } from '../parts/around.tsx'
import { openableOf, shownOf, type Openable } from '../parts/from-record.tsx'
import { openResult, type OpenedResult } from '../parts/open-check.ts'
import { sayCheck, sayCount, sayNumber } from '../parts/words.ts'
import { ChildRules } from './rules.tsx'
import { ChildTables } from './tables.tsx'

interface ChildPage { readonly opened: OpenedResult; readonly child: KeptChild; readonly openable: Openable; readonly n: number }

/** One child's rows of every table, this year's beside last year's, with the cells to look at and the rules that fail. */
export default definePage<ChildPage>({
  path: '/returns/:check/children/:n',
  permission: 'returns:check',
  audit: 'Looked at a child in a checked return',
  about: ({ child }) => { const shown = shownOf([child]); return shown?.length === 1 ? shown[0] ?? null : shown },
  load,
  // Nobody's identifier stands in the title of a tab.
  title: ({ opened }) => `A child in the return: ${sayCheck(opened.check)}`,
  view: (data, call) => around({ ...data.opened, part: 'children', call, children: <One {...data} call={call} /> }),
})

async function load(call: Call): Promise<Loaded<ChildPage>> {
  const place = call.params['n'] ?? '', n = /^\d{1,9}$/.test(place) ? Number(place) : -1
  const opened = n >= 0 ? await openResult(call) : null, child = (await opened?.result.children([n]))?.get(n)
  return opened && child ? { data: { opened, child, n, openable: await openableOf(call, child.rows.map((row) => ({ child, row }))) } } : notHere
}

const heading = (child: KeptChild): string => (child.whole ? 'The whole return' : child.id ? `Child ${child.id}` : 'A row that does not say whose it is')

function One({ opened: { check, result }, child, openable, n, call }: ChildPage & { readonly call: Call }) {
  const { summary } = result, { failing } = summary
  const link = (to: number, labelText: string) => (to >= 0 && to < failing ? { href: toCheckChild(check.id, to), labelText, text: to < n ? 'Previous' : 'Next' } : undefined)
  return (
    <>
      <Title title={heading(child)} label={n < failing ? `${sayNumber(n + 1)} of ${sayNumber(failing)}, the most rules first` : sayCheck(check)} />
      <p class="govuk-body">{child.k > 0
        ? <Chip tone="late">{sayCount(child.k, 'rule fails', 'rules fail')}, {sayCount(child.f.length, 'row', 'rows')}</Chip>
        : <Chip tone="met">No rule that could be checked fails</Chip>}</p>
      <Jumps links={[{ text: 'What is wrong, and what to do', href: '#wrong' }]} />
      <div class="sl-split">
        <div class="sl-split__main">
          {child.rows.length === 0
            ? <Empty kind="ask">Nothing else is in the return about this child.</Empty>
            : <ChildTables child={child} summary={summary} census={check.kind === 'cin'} openable={check.sent && !child.whole ? openable : null} />}
        </div>
        <div class="sl-split__side"><ChildRules child={child} summary={summary} check={check} /></div>
      </div>
      {n < failing && failing > 1 && (
        <Pagination previous={link(n - 1, 'a child with as many rules or more')} next={link(n + 1, 'a child with as many rules or fewer')} landmarkLabel="Children" />
      )}
      <Keeping check={check} csrf={call.csrf} />
    </>
  )
}
