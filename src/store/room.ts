import { statfs } from 'node:fs/promises'

/** How much room is left on a disk. `soon`: somebody should see to it. `none`: what is left is kept so that records can still be read and every look noted. */
export interface Room { readonly freeMiB: number; readonly state: 'enough' | 'soon' | 'none' }

/** Below these (MiB) there is soon no room, and no room. */
export interface Limits { readonly soon: number; readonly none: number }
const usual: Limits = { soon: 1024, none: 160 }

const mebibyte = 1_048_576
const lookAgainAfterMs = 1000

/** Watches the disk of the embedded database. */
export class DiskRoom {
  readonly #folder: string
  readonly #limits: Limits
  #last: { readonly at: number; readonly room: Room } | null = null
  constructor(folder: string, limits: Limits = usual) { this.#folder = folder; this.#limits = limits }

  /** At most a second old. A disk that cannot be asked counts as having room: the database will say if it has none. */
  async look(): Promise<Room | null> {
    const now = performance.now()
    if (this.#last && now - this.#last.at < lookAgainAfterMs) return this.#last.room
    const found = await statfs(this.#folder).catch(() => null)
    if (!found) return null
    const freeMiB = Math.floor(found.bavail * found.bsize / mebibyte)
    const room: Room = { freeMiB, state: freeMiB < this.#limits.none ? 'none' : freeMiB < this.#limits.soon ? 'soon' : 'enough' }
    this.#last = { at: now, room }
    return room
  }
}
