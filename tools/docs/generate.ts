import * as all from '../../src/packs/common/manifest.ts'
import { england, isleOfMan } from '../../src/packs/index.ts'
import { needsPage } from './needs.ts'
import { page, table } from './page.ts'
import { rules as censusRules } from '../../src/packs/england/returns/cin/index.ts'
import { ruleSets } from '../../src/packs/england/returns/ssda903/index.ts'
import type { DutyDefinition, DutyVersion } from '../../src/readings/duty/index.ts'
import { theClearing } from '../../spec/cleared.ts'
import { theOpening } from '../../spec/emergency-opening.ts'
import { journeyStories } from '../../spec/journey/index.ts'
import { theNight } from '../../spec/the-night.ts'
import type { Story } from '../../spec/story.ts'
import { benchTable } from './bench.ts'
import { ssdPage } from './ssd.ts'

/** Every generated page, by file name. Nothing here depends on the day it is run. */
export const generated = (): ReadonlyMap<string, string> => new Map([
  ['record-types.md', recordTypes()], ['duties.md', duties()], ['statuses.md', statuses()], ['roles.md', roles()], ['stories.md', stories(told)], ['needs.md', needsPage(told)], ['language.md', language()], ['return-rules.md', returnRules()], ['ssd.md', ssdPage()], ['bench.md', page('How fast it is', how, benchTable())],
])

/** Every story there is. */
const told: readonly Story<never>[] = [theNight, theOpening, theClearing, ...journeyStories.map((j) => j.story)]

/** What the table of measurements is. */
const how = 'What `npm run bench -- --keep docs/generated/bench.jsonl` printed last, at each size. Budgets are those of the design, which mean the large size with 200 people working; nothing fails because it is slow.'

const recordTypes = (): string => page('Record types', 'The same in England and on the Isle of Man, but for their words.', ...all.recordTypes.map((r) => [
  `## ${r.title} \`${r.id}@${r.version}\``, `About: ${r.about.join(', ')}. Needs: ${r.answers.join(', ') || 'none'}.`,
  table(['step', 'what it says', 'fields'], Object.entries(r.steps).map(([id, s]) => [`\`${id}\``, s.title, Object.entries(s.fields).map(([f, d]) => `${f} (${d.type.kind})`).join(', ') || 'none'])),
].join('\n\n')))

const limit = (v: DutyVersion): string => (v.within === null ? 'no rule' : typeof v.within === 'string' ? v.within : Object.entries(v.within).map(([unit, n]) => `${n} ${unit}`).join(' '))
const dutyPart = (d: DutyDefinition): string => [
  `## ${d.title} \`${d.id}\``, `Owner: ${d.owner}. Needs: ${d.answers.join(', ') || 'none'}.${d.redLine ? ' A red line.' : ''}`,
  table(['where', 'in force', 'limit', 'how binding', 'how binding its number', 'source', 'checked'], d.versions.map((v) =>
    [v.where === 'england' ? 'England' : 'Isle of Man', `${v.from} to ${v.to ?? 'now'}`, limit(v), v.basis, v.numberBasis, v.law.href ? `[${v.law.cite}](${v.law.href})` : v.law.cite, v.law.checkedOn ? `${v.law.status}, ${v.law.checkedOn}` : v.law.status])),
  ...(d.waiting ?? []).map((v) => `Passed ${v.passed} and waiting for its day: ${v.law.cite}. ${v.law.says}`),
  `Carried up: ${d.escalates.map((e) => `${Object.entries(e.after).map(([u, n]) => `${n} ${u}`).join(' ')} late to ${e.to}`).join('; ') || 'no'}.`,
].join('\n\n')
const duties = (): string => page('Duties and standards', `${england.duties.length} are owed in England and ${isleOfMan.duties.length} on the Isle of Man. A limit that is nobody’s law says whose choice it is; ‘as chosen’ means that each organisation chooses it.`, ...all.duties.map(dutyPart))

const statuses = (): string => page('Statuses, signals and indicators',
  table(['status', 'words', 'about', 'needs'], england.statuses.map((s) => [`\`${s.id}\``, s.title, s.about, s.answers.join(', ')])),
  table(['signal', 'words', 'source', 'needs'], england.signals.map((s) => [`\`${s.id}\``, s.title, s.source, s.answers.join(', ')])),
  table(['indicator', 'counted', 'out of', 'needs'], england.indicators.map((i) => [`\`${i.id}\``, i.numerator, i.denominator, i.answers.join(', ')])))

const roles = (): string => page('Roles', table(['role', 'sees', 'opens', 'writes'],
  england.roles.map((r) => [r.title, r.reach, r.may.join(', '), r.writes.join(', ')])))

/** Every official rule of the returns, in our words. */
function returnRules(): string {
  const years = Object.entries(ruleSets), of = (r: { readonly code: string }): string => {
    const held = years.filter(([, set]) => set?.has(r.code)).map(([year]) => year)
    return held.length === years.length ? 'all' : `${held[0]} to ${held.at(-1)}`
  }
  const all = new Map(years.flatMap(([, set]) => [...set ?? []]))
  const sorted = [...all.values()].toSorted((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }))
  return page('Rules of the statutory returns', 'By their official codes, in our words. A rule that was replaced is listed as it stands in the latest year.',
    `## SSDA903 (${sorted.length})`, table(['rule', 'years', 'what is wrong', 'what to do'], sorted.map((r) => [r.code, of(r), r.title, r.mend])),
    `## Children in need census (${censusRules.length})`, table(['rule', 'module', 'what is wrong', 'what to do'], censusRules.toSorted((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true })).map((r) => [r.code, r.module, r.title, r.mend])))
}

const stories = (all: readonly Story<never>[]): string => page('Stories', ...all.map((s) => [`## ${s.title}`, `Needs: ${s.needs.join(', ')}. Every line runs as a test.`, ...s.moments.map((m) => `- **${m.at}** ${m.says}`)].join('\n\n').replaceAll('\n\n- ', '\n- ')))

const language = (): string => page('Words to think about', 'Shown beside what is being written, and counted by team. They never stop anybody, and a child’s own words are never looked at.',
  table(['words', 'instead', 'why'], england.language.map((h) => [h.finds.join(', '), h.better, h.why])))
