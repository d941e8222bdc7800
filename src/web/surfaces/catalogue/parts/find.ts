import type { Pack } from '../../../../packs/index.ts'
import type { Fields } from '../../../../records/index.ts'
import { toCatalogue, toOwedType, toRecordType } from '../../links.ts'

/** Something found: where it is, and the questions or sentences of it that hold what was looked for. */
export interface Hit { readonly title: string; readonly href: string; readonly where: readonly string[] }
/** What was found, by kind. */
export interface Hits { readonly title: string; readonly id: string; readonly hits: readonly Hit[] }

/** Sentences of an item shown beneath it. */
const mostSaid = 3

const questions = (fields: Fields): readonly string[] => Object.values(fields).flatMap((f) => [
  f.label, ...(f.type.kind === 'code' || f.type.kind === 'codes' ? f.type.codes.codes.map((c) => c.label) : []), ...(f.type.kind === 'rows' ? questions(f.type.fields) : []),
])

/** An item: its title, and what else of it is looked in. */
interface Item { readonly title: string; readonly href: string; readonly id: string; readonly says: readonly string[] }

/** Finds every item in which all the words stand, somewhere. Letters' case and the kind of apostrophe do not matter. */
export function findIn(pack: Pack, typed: string, elsewhere: string | undefined): readonly Hits[] {
  const asked = { in: elsewhere }
  const words = plain(typed).split(/\s+/).filter((w) => w !== '')
  if (words.length === 0) return []
  const has = (text: string): boolean => { const t = plain(text); return words.some((w) => t.includes(w)) }
  const among = (id: string, title: string, items: readonly Item[]): Hits => ({
    id, title, hits: items.flatMap((item) => {
      const all = plain([item.title, item.id, ...item.says].join(' '))
      return words.every((w) => all.includes(w)) ? [{ title: item.title, href: item.href, where: [...new Set(item.says.filter(has))].slice(0, mostSaid) }] : []
    }),
  })
  return [
    among('records', 'What can be written', pack.recordTypes.map((r) => ({
      id: r.id, title: r.title, href: toRecordType(r.id, asked), says: [...(r.intro ? [r.intro] : []), ...Object.values(r.steps).flatMap((s) => [s.title, ...questions(s.fields)])],
    }))),
    among('owed', 'What is owed', pack.duties.map((d) => ({ id: d.id, title: d.title, href: toOwedType(d.id, asked), says: [...d.meets, ...d.doesNotMeet, ...d.versions.flatMap((v) => [v.law.says, v.law.cite])] }))),
    among('statuses', 'Statuses', pack.statuses.map((s) => ({ id: s.id, title: s.title, href: `${toCatalogue('readings', asked)}#statuses`, says: [] }))),
    among('signals', 'Patterns', pack.signals.map((s) => ({ id: s.id, title: s.title, href: `${toCatalogue('readings', asked)}#signals`, says: [s.source] }))),
    among('figures', 'Figures', pack.indicators.map((i) => ({ id: i.id, title: i.title, href: `${toCatalogue('readings', asked)}#figures`, says: [i.numerator, i.denominator, i.leavesOut] }))),
    among('roles', 'Roles', pack.roles.map((r) => ({ id: r.id, title: r.title, href: `${toCatalogue('roles', asked)}#${r.id}`, says: [] }))),
    among('words', 'Words to think about', pack.language.map((h) => ({ id: h.id, title: `‘${h.finds[0] ?? h.id}’`, href: toCatalogue('words', asked), says: [...h.finds, h.better, h.why] }))),
  ].filter((h) => h.hits.length > 0)
}

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'")
