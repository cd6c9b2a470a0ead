import { app, type WebContents } from 'electron';
import type { FromProgram, ToProgram } from './messages';

/** Resolves when a field has the focus and a frame with it was painted, and leaves a promise of its next input. */
const FOCUSED_FIELD = `new Promise((resolve) => {
  const look = () => {
    const field = document.activeElement;
    if (!(field instanceof HTMLInputElement) || field.disabled) return requestAnimationFrame(look);
    globalThis.benchTyped = new Promise((typed) => field.addEventListener('input', () => typed(field.value), { once: true }));
    requestAnimationFrame(() => resolve(true));
  };
  look();
})`;

function tell(message: FromProgram): void {
  process.send?.(message);
}

/** Types one key as a person would, and says when the field has taken it in. */
async function typeIntoFirstField(contents: WebContents): Promise<void> {
  await contents.executeJavaScript(FOCUSED_FIELD);
  contents.sendInputEvent({ type: 'keyDown', keyCode: 'a' });
  contents.sendInputEvent({ type: 'char', keyCode: 'a' });
  contents.sendInputEvent({ type: 'keyUp', keyCode: 'a' });
  await contents.executeJavaScript('globalThis.benchTyped');
  tell({ kind: 'takes-keys', at: Date.now() });
}

let window: WebContents | null = null;

app.on('web-contents-created', (_event, contents) => {
  if (window !== null) return;
  window = contents;
  // Two programs take turns on one screen; the one behind would be put to sleep.
  contents.setBackgroundThrottling(false);
  contents.once('dom-ready', () => void typeIntoFirstField(contents).catch(() => undefined));
});

async function run(id: number, script: string): Promise<void> {
  try {
    if (window === null) throw new Error('no window yet');
    const value: unknown = await window.executeJavaScript(script);
    tell({ kind: 'answer', id, value });
  } catch (error) {
    tell({ kind: 'failed', id, why: String(error) });
  }
}

process.on('message', (message: ToProgram) => {
  if (message.kind === 'quit') app.quit();
  else void run(message.id, message.script);
});
