import { cpus, totalmem, type as systemType } from 'node:os';
import { readFileSync } from 'node:fs';

/** What the figures were measured on, without a name that would tell whose machine it was. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly system: string;
}

function systemName(): string {
  try {
    const name = /^PRETTY_NAME="(.*)"$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
    return name ?? systemType();
  } catch {
    return systemType();
  }
}

/** Reads the facts of this machine. */
export function thisMachine(): Machine {
  const all = cpus();
  return {
    processor: all[0]?.model.trim() ?? 'unknown',
    cores: all.length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: systemName(),
  };
}
