import fc from 'fast-check';
import { payload } from '../../builders/payloads';

/** What came of the payloads of one channel. */
export interface FuzzReport {
  /** Calls that reached main. */
  readonly sent: number;
  /** Answers that said yes to something new. */
  readonly accepted: number;
  /** The codes of all refusals. */
  readonly codes: readonly string[];
  /** Refusals that told more than a code, and answers that are no reply at all. */
  readonly leaks: readonly string[];
}

/** What a page is asked to do. */
export interface FuzzTask {
  readonly channel: string;
  readonly runs: number;
  readonly seed: number;
  readonly samples: readonly object[];
  /** Channels whose proper request ends the program or opens windows are sent improper ones only. */
  readonly isImproperOnly: boolean;
}

interface Reply {
  readonly ok?: unknown;
  readonly value?: { readonly repeated?: boolean };
  readonly error?: { readonly code?: unknown };
}

const TRACE = /\bat \S+ ?\(|node:internal|\.cjs\b|file:\/\/|\/tmp\/|rahasia/;

type Call = (request: unknown) => Promise<unknown>;

function isProper(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0
  );
}

function look(reply: unknown): { readonly code: string | null; readonly leak: string | null } {
  const { ok, error } = (reply ?? {}) as Reply;
  if (ok === true) return { code: null, leak: null };
  const text = JSON.stringify(reply) ?? 'undefined';
  const code = typeof error?.code === 'string' ? error.code : null;
  return { code, leak: code === null || TRACE.test(text) ? text.slice(0, 300) : null };
}

async function fuzz({ channel, runs, seed, samples, isImproperOnly }: FuzzTask): Promise<FuzzReport> {
  const call = (window.lajur.call as unknown as { readonly [name: string]: Call })[channel];
  if (call === undefined) throw new Error(`no channel ${channel}`);
  const report = { sent: 0, accepted: 0, codes: new Set<string>(), leaks: [] as string[] };
  for (const make of fc.sample(payload, { numRuns: runs, seed })) {
    const value = make(samples);
    if (isImproperOnly && isProper(value)) continue;
    let reply: unknown;
    try {
      reply = await call(value);
    } catch {
      // What cannot be cloned never leaves the page.
      continue;
    }
    report.sent += 1;
    const { code, leak } = look(reply);
    if (leak !== null) report.leaks.push(leak);
    if (code !== null) report.codes.add(code);
    else if ((reply as Reply).value?.repeated !== true) report.accepted += 1;
  }
  return { ...report, codes: [...report.codes].sort() };
}

Object.assign(window, { fuzz });
