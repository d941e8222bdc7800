import type { Instant } from '../../calendar/index.ts'
import { appendLines, HeadsPlace, restoredWords } from './heads.ts'
import { openSealKey } from './keys.ts'
import type { SealPlaces } from './sealer.ts'

/**
 * Says in the heads outside the database that a backup was restored, whose last seal is `to`, so that sealing can go on from
 * there. What had been sealed after it is lost, and verify goes on saying so. Does nothing where the heads do not go beyond it.
 */
export async function noteRestored(places: SealPlaces, to: number, at: Instant): Promise<void> {
  const key = openSealKey(places.folder, places.key)
  for (const folder of [places.folder, ...(places.copy === null ? [] : [places.copy])]) {
    const place = new HeadsPlace(folder)
    if (await place.last() <= to) continue
    const line = { restoredTo: to, at }
    appendLines(place.file, [{ ...line, key: key.id, sig: key.sign(restoredWords(line)).toString('base64') }])
  }
}
