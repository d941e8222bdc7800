import { addInstant, dayOf, sayDate, type Day } from '../../../../calendar/index.ts'
import { recentWriting } from '../../../../store/index.ts'
import { Empty, Panel, Section, Title } from '../../../kit/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { namesFrom, upper, type NameBook } from '../../../words/index.ts'
import { To } from '../../child/parts/to.tsx'
import { WideTable } from '../../child/parts/wide-table.tsx'
import { toCatalogue } from '../../links.ts'
import { isBeneath } from '../../staff/owing/index.ts'
import { countWords, leastWriters, type Counted, type Held, type TeamWords } from './count.ts'

interface WordsPage { readonly counted: Counted; readonly cut: boolean; readonly from: Day; readonly to: Day; readonly names: NameBook }

/** Days looked back over. */
const lookedBack = 30
/** Words named for each team. */
const mostNamed = 3

async function load(call: Call): Promise<WordsPage> {
  const { reader, pack, user, now } = call
  const from = addInstant(now, { days: -lookedBack })
  const org = await reader.org()
  const everywhere = user.roles.some((r) => r.reach === 'authority')
  const units = [...new Set(org.posts.map((p) => p.unit))].filter((u) => everywhere || isBeneath(u, user.units, org))
  const { pieces, cut } = await recentWriting(reader, from, pack.language.flatMap((h) => h.finds))
  return { counted: countWords(pieces, pack, org, units), cut, from: dayOf(from), to: dayOf(now), names: namesFrom(await reader.cards(units)) }
}

const sayWords = (held: Held): string => held.as.slice(0, 2).map((w) => `‘${w}’`).join(', ')
const number = (n: number | string) => ({ text: n, format: 'numeric' as const })

const teamRow = (team: TeamWords, names: NameBook) => [
  team.unit === null ? 'Smaller teams and homes, together' : (names(team.unit) ?? 'A team with no name written'),
  number(team.pieces), number(team.withWords), number(`${Math.round((team.withWords / team.pieces) * 100)}%`),
  team.held.length === 0 ? 'None of them' : team.held.slice(0, mostNamed).map((h) => `${sayWords(h)} (${h.pieces})`).join('; '),
]

const ByTeam = ({ page: { counted, names } }: { readonly page: WordsPage }) => (
  <Section id="teams" title="By team" count={counted.teams.length} more="The largest share first">
    {counted.teams.length === 0
      ? <Empty kind="ask">Nothing to count here: no team or home you can see had {leastWriters} people who wrote in these days.</Empty>
      : <WideTable label="Words to think about, by team" head={['Team or home', number('Pieces of writing'), number('With such a word'), number('Share'), 'Most often']} rows={counted.teams.map((team) => teamRow(team, names))} />}
    {counted.tooFew > 0 && (
      <p class="sl-quiet">
        {counted.tooFew} {counted.tooFew === 1 ? 'team or home is' : 'teams and homes are'} left out: so few people wrote there that a count would say who.
      </p>
    )}
  </Section>
)

const Better = ({ all }: { readonly all: readonly Held[] }) => (
  <Section id="better" title="These words, and better ones" count={all.length}>
    {all.length === 0
      ? <Empty kind="met">None of the words on the list was found in what is counted here.</Empty>
      : <WideTable label="These words, and better ones" head={['Written', number('Pieces'), 'Better', 'Why']} rows={all.map((h) => [upper(sayWords(h)), number(h.pieces), h.help.better, h.help.why])} />}
  </Section>
)

/** Words to think about, counted per team and never per person: for talking about how we write, in a team meeting. */
export default definePage<WordsPage>({
  path: '/words',
  permission: 'team:read',
  audit: 'Looked at words to think about, by team',
  about: () => null,
  load: async (call) => ({ data: await load(call) }),
  title: () => 'Words to think about, by team',
  view: (page, call) => ({
    place: call.user.roles[0]?.home === 'director' ? 'director' : 'my-day',
    main: (
      <>
        <Title title="Words to think about, by team" label={`${sayDate(page.from)} to ${sayDate(page.to)}`} lead="How often writing about children held a word that blames them or says nothing. For a team to talk about together." />
        <div class="sl-split">
          <div class="sl-split__main"><ByTeam page={page} /><Better all={page.counted.all} /></div>
          <div class="sl-split__side">
            <Panel title="What is counted" id="what-is-counted">
              <ul class="govuk-list govuk-list--bullet">
                <li>What was written in the last {lookedBack} days about children and adults you can see, as it stands now. A word since put right is not counted.</li>
                <li>Each by the team or home its writer works in today. Never by person, and teams with fewer than {leastWriters} writers only together.</li>
                <li>What a child said, and anything in quotation marks, is left alone.</li>
                {page.cut && <li>More was written than is looked through, so this is the newest part of it.</li>}
              </ul>
              <p><To href={toCatalogue('words')}>Every word on the list</To></p>
            </Panel>
          </div>
        </div>
      </>
    ),
  }),
})
