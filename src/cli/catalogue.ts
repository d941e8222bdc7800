import { england, isleOfMan, type Pack } from '../packs/index.ts'
import { StartProblem } from '../store/embedded/index.ts'
import type { Out, Values } from './main.ts'

/** A pack as plain data: what can be recorded, what is owed and on what authority, what is read. */
export function catalogueOf(pack: Pack) {
  return {
    pack: pack.id,
    recordTypes: pack.recordTypes.map((r) => ({
      id: r.id, version: r.version, title: r.title, about: r.about, answers: r.answers,
      steps: Object.entries(r.steps).map(([id, s]) => ({ id, title: s.title, fields: Object.entries(s.fields).map(([field, f]) => ({ id: field, kind: f.type.kind, label: f.label })) })),
    })),
    duties: pack.duties.map((d) => ({
      id: d.id, title: d.title, answers: d.answers, catalogue: d.catalogue, about: d.about, basis: d.versions.at(-1)?.basis ?? null,
      versions: d.versions.map((v) => ({ from: v.from, to: v.to ?? null, within: v.within, basis: v.basis, numberBasis: v.numberBasis, law: v.law })),
      waiting: (d.waiting ?? []).map((v) => ({ passed: v.passed, within: v.within, basis: v.basis, law: v.law })), owner: d.owner, escalates: d.escalates, redLine: d.redLine?.title ?? null,
    })),
    statuses: pack.statuses.map((s) => ({ id: s.id, title: s.title, about: s.about, answers: s.answers })),
    signals: pack.signals.map((s) => ({ id: s.id, title: s.title, answers: s.answers, source: s.source })),
    indicators: pack.indicators.map((i) => ({ id: i.id, title: i.title, answers: i.answers, numerator: i.numerator, denominator: i.denominator })),
  }
}

/** `sightline catalogue`. */
export function catalogue(out: Out, values: Values): number {
  const wanted = values['pack'] ?? 'england'
  const pack = [england, isleOfMan].find((p) => p.id === wanted)
  if (!pack) throw new StartProblem(`There is no pack "${String(wanted)}". There are: ${england.id} and ${isleOfMan.id}.`)
  const all = catalogueOf(pack)
  if (values['json']) { out(JSON.stringify(all, null, 2)); return 0 }
  out(`Record types (${all.recordTypes.length}): ${all.recordTypes.map((r) => r.id).join(', ')}`)
  for (const d of all.duties) out(`${d.id}: ${d.title} [${d.basis}] ${d.versions.at(-1)?.law.cite ?? ''}`)
  out(`Statuses (${all.statuses.length}): ${all.statuses.map((s) => s.id).join(', ')}`)
  return 0
}
