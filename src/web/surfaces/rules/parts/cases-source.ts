import type { Pack } from '../../../../packs/index.ts'
import { evaluateDuty, type DutyCase, type dutyCases, type DutyDefinition, type DutyReading } from '../../../../readings/duty/index.ts'
import { read } from '../../../../packs/common/case-context.ts'

/** A duty's worked cases, from the file beside it. */
export async function casesOf(duty: Pick<DutyDefinition, 'id'>, pack: Pick<Pack, 'jurisdiction'>): Promise<readonly DutyCase[]> {
  const file = new URL(`../../../../packs/common/duties/${duty.id}.cases.ts`, import.meta.url)
  const found = await import(file.href) as { readonly default: ReturnType<typeof dutyCases> }
  return found.default.cases.filter((one) => (one.where ?? 'england') === pack.jurisdiction)
}

/** What a duty says of one case. Run as the page is made, by the same code that reads children. */
export function readCase(duty: DutyDefinition, one: DutyCase): readonly DutyReading[] {
  const { t, c } = read(one.given, one.at, duty.about, one.where)
  return evaluateDuty(duty, t, c).map((timed) => timed.reading)
}
