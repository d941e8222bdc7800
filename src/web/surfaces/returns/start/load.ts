import type { Check } from '../../../../store/returns/index.ts'
import { years } from '../../../../packs/england/returns/ssda903/index.ts'
import type { Call } from '../../../contract.ts'
import { authoritySetting } from './authorities.ts'
import type { Problem } from './handle.ts'

export interface Asked { readonly kind: 'ssda903' | 'cin'; readonly year: string; readonly la: string }
export interface Start { readonly asked: Asked; readonly problems: readonly Problem[]; readonly checks: readonly Check[] }

/** The year that ended last by a day: what is being collected then. */
export const collected = (today: string): string => {
  const ended = Number(today.slice(0, 4)) - (today.slice(5) < '04-01' ? 1 : 0)
  return `${ended - 1}-${String(ended % 100).padStart(2, '0')}`
}

export async function load(call: Call): Promise<Start> {
  const usual = collected(call.now.slice(0, 10)), la = await call.store.setting<string>(authoritySetting)
  return {
    asked: { kind: 'ssda903', year: years.includes(usual) ? usual : (years.at(-1) ?? ''), la: la ?? '' }, problems: [],
    checks: await call.store.returns?.list(call.user.worker) ?? [],
  }
}
