import os from 'node:os'
import { port } from './folders.ts'

/**
 * Server settings for one authority, from a small machine (2 cores, 4 GB) up. They are given on the command line, so that a new
 * version of Sightline brings new settings to an old data folder. The database keeps a quarter of the machine's memory to itself,
 * from 256 MB to 8 GB: what is written about 20,000 children comes to 2 GB, and what is read from it, with its history, to 6.
 * Where it can, it begins with that memory filled as it was when it ended, so that a morning after a restart is no slower than another.
 */
export function serverFlags(socketFolder: string, { prewarms }: { readonly prewarms: boolean }): string[] {
  const share = Math.max(256, Math.min(8192, Math.floor(os.totalmem() / 2 ** 20 / 4)))
  const settings: Record<string, string> = {
    listen_addresses: '',
    port: String(port),
    // A list that is split at commas, hence the quotes.
    unix_socket_directories: `"${socketFolder.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    max_connections: '100',
    shared_buffers: `${share}MB`,
    work_mem: '32MB',
    maintenance_work_mem: '128MB',
    effective_cache_size: `${share * 2}MB`,
    random_page_cost: '1.1',
    jit: 'off',
    ...(prewarms ? { shared_preload_libraries: 'pg_prewarm' } : {}),
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'warning',
    log_checkpoints: 'off',
    // The log is an ordinary file. Statements and the values that broke a rule may hold what was written about a child: keep them out.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** For databases that are thrown away: several times faster, and lost when the machine goes down. */
export const throwawayFlags: readonly string[] = [
  'fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'shared_buffers=64MB', 'shared_preload_libraries=',
].flatMap((setting) => ['-c', setting])
