import { Title, type Tally } from '../../../kit/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { toCheck } from '../../links.ts'
import { around, Keeping } from '../parts/around.tsx'
import { shownOf } from '../parts/from-record.tsx'
import { sayCame, sayCheck, sayCount } from '../parts/words.ts'
import { Problems } from './about-files.tsx'
import { ByChild } from './by-child.tsx'
import { ByRule } from './by-rule.tsx'
import { handle } from './handle.ts'
import { load, type CheckPage, type Shown } from './load.ts'
import { Unchecked } from './unchecked.tsx'
import { Underway } from './underway.tsx'
import { FromRecord, OnlyWritten, WrittenFiles } from './written.tsx'

/** One check: how far it has come, and then what was found. */
export default definePage<CheckPage>({
  path: '/returns/:check',
  permission: 'returns:check',
  audit: 'Looked at a checked return',
  about: ({ shown }) => shownOf(shown?.children.map((c) => c.child) ?? []),
  load,
  title: ({ check }) => sayCheck(check),
  view: ({ check, page, progress, shown }, call) => around({
    check, page, part: shown?.filter.show ?? null, call, scripts: check.state === 'done' ? [] : ['return-progress.js'],
    children: shown ? <Found data={{ check, shown }} call={call} />
      : check.state === 'done' && check.sent?.wrote ? <OnlyWritten check={check} call={call} /> : <Underway check={check} progress={progress} call={call} />,
  }),
  post: { permission: 'returns:check', handle },
})

interface Props { readonly data: { readonly check: CheckPage['check']; readonly shown: Shown }; readonly call: Call }

function Found({ data: { check, shown }, call }: Props) {
  const { counts } = check, to = (asked: { readonly [name: string]: string }): string => toCheck(check.id, asked)
  // Nothing found is good news only when everything could be looked at.
  const calm = counts?.unchecked ? 'none' as const : 'met' as const
  const words = (n: number, one: string, many: string): string => (n === 1 ? one : many)
  const tallies: readonly Tally[] = counts ? [
    { count: counts.failed, words: words(counts.failed, 'rule fails', 'rules fail'), tone: counts.failed > 0 ? 'late' : calm, icon: 'late', href: toCheck(check.id) },
    {
      count: counts.failing, words: words(counts.failing, 'child to look at', 'children to look at'), tone: counts.failing > 0 ? 'today' : calm, icon: 'person',
      href: to({ show: 'children' }),
    },
    { count: counts.unchecked, words: 'could not be checked', tone: counts.unchecked > 0 ? 'unknown' : 'none', icon: 'unknown', href: to({ show: 'unchecked' }) },
    { count: counts.passed, words: words(counts.passed, 'rule passes', 'rules pass'), tone: 'met', icon: 'met', href: to({ outcome: 'passed' }) },
    {
      count: counts.problems, words: words(counts.problems, 'remark about the files', 'remarks about the files'), tone: counts.problems > 0 ? 'soon' : 'none', icon: 'doc',
      href: to({ show: 'files' }),
    },
  ] : []
  const lead = counts ? `${sayCount(counts.children, 'child', 'children')}, ${sayCount(counts.rows, 'row', 'rows')}. ${sayCame(check, call.now)}.` : undefined
  return (
    <>
      <Title title={sayCheck(check)} lead={lead} tallies={tallies} />
      <Keeping check={check} csrf={call.csrf} save />
      <FromRecord check={check} call={call} />
      {shown.filter.show === 'rules' && <ByRule check={check} shown={shown} />}
      {shown.filter.show === 'children' && <ByChild check={check} shown={shown} call={call} />}
      {shown.filter.show === 'unchecked' && <Unchecked check={check} summary={shown.summary} />}
      {shown.filter.show === 'files' && <Problems check={check} shown={shown} />}
      {shown.filter.show !== 'files' && <WrittenFiles check={check} />}
    </>
  )
}
