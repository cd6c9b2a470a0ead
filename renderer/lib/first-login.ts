/** Under this name first-login.js finds the office whose login the next start begins with. */
const OFFICE_KEY = 'lajur-masuk';

/** What was done in the login that the page brings with it, before the screens were there. */
export interface FirstLogin {
  readonly nama: string;
  readonly password: string;
  /** Which of the two fields had the focus. */
  readonly focus: 'nama' | 'password';
  readonly wasSent: boolean;
}

/** Takes the login that the page brought along away; null when none stands there (any more). */
export function takeOverFirstLogin(): FirstLogin | null {
  const first = document.getElementById('awal');
  const [nama, password] = first?.querySelectorAll('input') ?? [];
  const focus = document.activeElement === password ? 'password' : 'nama';
  first?.remove();
  document.getElementById('root')?.removeAttribute('hidden');
  if (first === null || nama === undefined || password === undefined) return null;
  return { nama: nama.value, password: password.value, focus, wasSent: 'sent' in first.dataset };
}

/** Keeps the office whose login the next start begins with; null: it begins with something else. */
export function keepFirstLogin(kantor: string | null): void {
  if (kantor === null) localStorage.removeItem(OFFICE_KEY);
  else localStorage.setItem(OFFICE_KEY, kantor);
}
