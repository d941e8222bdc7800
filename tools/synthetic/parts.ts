import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { england } from '../../src/packs/index.ts'
import { pastPart, type PastPart } from '../../src/store/index.ts'
import { makeAuthority, type Making, type SyntheticAuthority } from './authority.ts'
import type { Acknowledgement } from './story/told.ts'

/** A district ready to be loaded. */
export interface DistrictPart {
  readonly part: PastPart
  readonly acknowledgements: readonly Acknowledgement[]
  readonly counts: SyntheticAuthority['counts']
}

export function makePart(making: Making): DistrictPart {
  const { facts, acknowledgements, counts } = makeAuthority(making)
  return { part: pastPart(england, facts), acknowledgements, counts }
}

/** A district needs about 150 MB while it is made; without a limit a thread takes several times that before it tidies up. */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 }

/** Districts being made ahead of the one being loaded, so that memory stays small. */
const ahead = 3

/** The districts of an authority in order, several made at once on other threads when there are several. */
export async function* districts(making: Making, many: number): AsyncGenerator<DistrictPart> {
  if (many === 1) { yield makePart(making); return }
  const makers = Array.from({ length: 2 }, () => new Worker(new URL('./parts-worker.ts', import.meta.url), { resourceLimits }))
  try {
    const ordered: Promise<DistrictPart>[] = []
    const order = (district: number): void => { if (district < many) ordered.push(make(makers, { ...making, district })) }
    for (let i = 0; i < ahead; i++) order(i)
    for (let i = 0; i < many; i++) {
      const next = ordered.shift()
      if (!next) return
      const made = await next
      order(i + ahead)
      yield made
    }
  } finally {
    await Promise.all(makers.map((m) => m.terminate()))
  }
}

async function make(makers: readonly Worker[], making: Making): Promise<DistrictPart> {
  const maker = makers[(making.district ?? 0) % makers.length]
  if (!maker) throw new Error('nobody to make it')
  maker.postMessage(making)
  for (;;) {
    const [made] = await once(maker, 'message') as [{ readonly district: number } & DistrictPart]
    if (made.district === making.district) return made
  }
}
