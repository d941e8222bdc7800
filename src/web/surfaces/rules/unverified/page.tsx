import { sayDate } from '../../../../calendar/index.ts'
import type { Basis, DutyDefinition, DutyVersion } from '../../../../readings/duty/index.ts'
import { BackLink, BasisBadge, Empty, Section, Title } from '../../../kit/index.ts'
import { definePage } from '../../../contract.ts'
import { basisWords, sayWithin, strongestFirst, upper } from '../../../words/index.ts'
import { To } from '../../child/parts/to.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { toRule, toRules } from '../../links.ts'

/** A version of a rule that somebody has to read in its source. */
interface Unread { readonly duty: DutyDefinition; readonly version: DutyVersion }
/** Everything to be read in one source. */
interface Source { readonly cite: string; readonly href: string | null; readonly basis: Basis; readonly unread: readonly Unread[] }
interface Unverified { readonly sources: readonly Source[]; readonly versions: number; readonly unread: number }

/** Every version that cites a source and was not read through in it, by source, what binds most first. A choice of the council has no source to be read in. */
function unverifiedIn(duties: readonly DutyDefinition[]): Unverified {
  const all = duties.flatMap((duty) => duty.versions.filter((v) => v.basis !== 'local default').map((version): Unread => ({ duty, version })))
  const unread = all.filter(({ version }) => version.law.status !== 'verified')
  const sources = [...Map.groupBy(unread, ({ version: { law, basis } }) => `${strongestFirst.indexOf(basis)} ${law.cite}`)].sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, ours]): Source[] => { const law = ours[0]?.version; return law ? [{ cite: law.law.cite, href: ours.find((u) => u.version.law.href)?.version.law.href ?? null, basis: law.basis, unread: ours }] : [] })
  return { sources, versions: all.length, unread: unread.length }
}

/** What nobody has read in its source yet, for somebody who knows the law: where to look, and what this record believes it says. */
export default definePage<Unverified>({
  path: '/rules/unverified',
  permission: 'anyone signed in',
  audit: 'Read which rules nobody has checked',
  about: () => null,
  load: (call) => Promise.resolve({ data: unverifiedIn(call.pack.duties) }),
  title: () => 'Rules nobody has checked yet',
  view: ({ sources, versions, unread }) => ({
    main: (
      <>
        <p class="sl-crumb"><BackLink href={toRules()}>All the rules</BackLink></p>
        <Title title="Rules nobody has checked yet" lead={`${unread} of ${versions} versions of the rules still have to be read in their source by somebody who knows it. Until then each is shown as not checked, wherever it is used.`} />
        {sources.length === 0 && <Empty kind="met">Every one of the {versions} versions held was read in its source.</Empty>}
        {sources.map((source, i) => (
          <Section id={`source-${i + 1}`} title={source.cite} count={source.unread.length}
            more={<><BasisBadge basis={source.basis} unverified /> {source.href && <a class="govuk-link" href={source.href} rel="noreferrer">Where it is published</a>}</>}>
            <WideTable label={source.cite} head={['What is owed', 'In force', 'What we hold it to say', 'How far it was checked']} rows={source.unread.map(({ duty, version }) => [
              <To href={toRule(duty.id)}>{duty.title}</To>,
              `${sayDate(version.from)} to ${version.to ? sayDate(version.to) : 'now'}`,
              <>{upper(sayWithin(version.within))}. {version.law.says}<NumberWords version={version} /></>,
              version.law.status === 'partly verified' ? 'In part' : 'Not at all',
            ])} />
          </Section>
        ))}
      </>
    ),
  }),
})

const NumberWords = ({ version }: { readonly version: DutyVersion }) => {
  const { number } = basisWords(version)
  return number === null ? null : <><br /><span class="sl-quiet">{number}.</span></>
}
