import { catchUp, takeIn } from './apply';
import { beginBeside, closeEasel, dropBeside, openEasel, turnToBeside, type Easel } from './easel';
import { EventTooNew } from './fold-streams';
import { JournalSilent, type JournalSource } from './journal-source';
import type { PictureStore } from './picture-store';
import type { Inbox, Mail } from './projector-inbox';
import type { ProjectorReport, ProjectorState } from './projector-state';
import { readingAhead } from './reading-ahead';
import { paintPage } from './rebuild';
import { readMark, type LajurDb } from './schema';

const ASK_AGAIN_MS = 5_000;
const PAINT_AGAIN_MS = 30_000;

/** What the projector works with. `later` runs clearing-away when the windows have turned to the new picture. */
export interface ProjectorPorts {
  readonly source: JournalSource;
  readonly pictures: PictureStore;
  readonly inbox: Inbox;
  readonly report: (report: ProjectorReport) => void;
  readonly complain: (cause: unknown) => void;
  readonly later: (work: () => Promise<void>) => void;
}

/** One lock for all windows of the program: `request` runs `work` when nobody else holds it, and holds it until then. */
export interface Locks {
  readonly request: (name: string, work: () => Promise<void>) => Promise<void>;
}

/** Waits until no other window's projector works, then works. Ends only at an event of a later version. */
export function projectWhenFree(locks: Locks, ports: ProjectorPorts): Promise<void> {
  return locks.request('projector', () => runProjector(ports));
}

/** Keeps the picture in step with the journal for as long as it lives. Ends only at an event of a later version. */
export async function runProjector(ports: ProjectorPorts): Promise<void> {
  const projector = new Projector({ ...ports, source: readingAhead(ports.source) });
  let goesOn = true;
  while (goesOn) goesOn = await projector.attend();
}

class Projector {
  private easel: Easel | null = null;
  private appliedSeq = 0;
  private failures = 0;
  private besideFailed = false;

  constructor(private readonly ports: ProjectorPorts) {}

  /** Works until something is in the way and deals with it; false when there is no going on. */
  async attend(): Promise<boolean> {
    try {
      return await this.work();
    } catch (cause) {
      if (cause instanceof EventTooNew) {
        this.tell({ kind: 'too-new', appliedSeq: this.appliedSeq, type: cause.type, v: cause.v });
        return false;
      }
      await (cause instanceof JournalSilent ? this.fail(cause.code, ASK_AGAIN_MS) : this.startAfresh(cause));
      return true;
    } finally {
      if (this.easel !== null) closeEasel(this.easel);
      this.easel = null;
    }
  }

  private async work(): Promise<never> {
    const { source, pictures, inbox } = this.ports;
    this.easel = await openEasel(source, pictures);
    this.appliedSeq = (await readMark(this.easel.shown))?.end.seq ?? 0;
    this.tell({ kind: 'starting', appliedSeq: this.appliedSeq });
    inbox.put({ look: true });
    this.sweepLater();
    for (;;) {
      const isWhole = await this.step(this.easel, inbox.take());
      if (isWhole) await inbox.wait();
    }
  }

  /** Deals with the mail, then paints a page where something is left to paint. */
  private async step(easel: Easel, mail: Mail): Promise<boolean> {
    this.appliedSeq = await this.deliver(easel.shown, mail);
    const progress = await paintPage(easel.shown, this.ports.source);
    if (progress.kind === 'painting') {
      this.tell({ ...progress, kind: 'rebuilding', appliedSeq: this.appliedSeq });
      return false;
    }
    this.failures = 0;
    if (easel.beside !== null) return this.stepBeside(easel, easel.beside);
    if (mail.rebuild) return this.startBeside(easel);
    this.tellReady();
    return true;
  }

  private async deliver(db: LajurDb, mail: Mail): Promise<number> {
    const { source } = this.ports;
    if (mail.look) return catchUp(db, source);
    return takeIn(db, source, mail.entries);
  }

  private async startBeside(easel: Easel): Promise<boolean> {
    return this.guardBeside(easel, async () => {
      this.easel = await beginBeside(this.ports.source, this.ports.pictures, easel.shown);
      this.besideFailed = false;
      return false;
    });
  }

  /** What people do meanwhile is taken in at the end, before the windows turn. */
  private async stepBeside(easel: Easel, beside: LajurDb): Promise<boolean> {
    const { source, pictures } = this.ports;
    return this.guardBeside(easel, async () => {
      const progress = await paintPage(beside, source);
      if (progress.kind === 'painting') {
        this.tell({ ...progress, kind: 'rebuilding', appliedSeq: this.appliedSeq });
        return false;
      }
      this.appliedSeq = await catchUp(beside, source);
      this.easel = await turnToBeside(pictures, easel, beside);
      this.tellReady();
      this.sweepLater();
      return true;
    });
  }

  /** The picture in use is not to blame for what goes wrong beside it. */
  private async guardBeside(easel: Easel, work: () => Promise<boolean>): Promise<boolean> {
    try {
      return await work();
    } catch (cause) {
      if (cause instanceof EventTooNew || cause instanceof JournalSilent) throw cause;
      this.ports.complain(cause);
      this.besideFailed = true;
      this.easel = await dropBeside(this.ports.pictures, easel);
      this.tellReady();
      return true;
    }
  }

  /** The picture cannot be read or written: it is disposable, so a new one is begun, with a pause if that fails too. */
  private async startAfresh(cause: unknown): Promise<void> {
    this.ports.complain(cause);
    this.failures += 1;
    await this.ports.pictures.point({ shown: null, beside: null }).catch(this.ports.complain);
    if (this.failures > 1) await this.fail('gambar-tidak-dapat-dilukis', PAINT_AGAIN_MS);
  }

  private async fail(code: string, pauseMs: number): Promise<void> {
    this.tell({ kind: 'failed', appliedSeq: this.appliedSeq, code });
    await this.ports.inbox.next(pauseMs);
  }

  private tellReady(): void {
    this.tell({ kind: 'ready', appliedSeq: this.appliedSeq, besideFailed: this.besideFailed });
  }

  private tell(state: ProjectorState): void {
    this.ports.report({ state, picture: this.easel?.shown.name ?? null });
  }

  private sweepLater(): void {
    this.ports.later(() => this.ports.pictures.sweep());
  }
}
