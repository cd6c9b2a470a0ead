import { describe, expect, it } from 'vitest';
import { errorSentence, type AnyErrorCode } from '../../../renderer/lib/error-sentences.strings';
import { ERROR_CODES } from '../../../shared/domain/errors';
import { CHANNELS } from '../../../shared/ipc/bridge';
import { BRIDGE_ERRORS } from '../../../shared/ipc/contract';
import { CHANNEL_NAMES, NEWS_NAMES } from '../../../shared/ipc/names';
import { aFirstRun } from '../../builders/first-run';

const codes = [
  ...new Set<string>([
    ...ERROR_CODES,
    ...BRIDGE_ERRORS,
    ...Object.values(CHANNELS).flatMap(({ errors }) => errors),
  ]),
].map((code) => code as AnyErrorCode);

describe('the names the preload knows', () => {
  it('are all channels of the contracts, each once, and nothing else', () => {
    expect([...CHANNEL_NAMES].sort()).toEqual(Object.keys(CHANNELS).sort());
    expect(new Set(CHANNEL_NAMES).size).toBe(CHANNEL_NAMES.length);
  });

  it('are written topic:verb', () => {
    for (const name of CHANNEL_NAMES) expect(name).toMatch(/^[a-z]+:[a-z]+(-[a-z]+)*$/);
  });

  it('of news are a closed list', () => {
    expect([...NEWS_NAMES].sort()).toEqual([
      'clock',
      'copy',
      'entries',
      'idle',
      'restore',
      'status',
      'verification',
    ]);
  });
});

describe('requests', () => {
  it.each(CHANNEL_NAMES)('%s takes an object of known keys only', (name) => {
    const { request } = CHANNELS[name];
    const refused = request.safeParse({ kunci_asing: 1 });
    expect(refused.success).toBe(false);
    for (const odd of [undefined, null, 'teks', 1, true, []])
      expect(request.safeParse(odd).success).toBe(false);
  });
});

describe('opening an office', () => {
  const first = {
    ...aFirstRun({ nama: 'Siti', roles: ['helpdesk'], password: 'sandi-uji' }),
    copiesDir: null,
  };
  const person = { nama: 'Siti', jabatan: '', roles: [] };
  const role = { role: 'helpdesk', from: null, to: null };
  it.each([
    ['as the screen sends it', {}, true],
    ['a name without a letter', { people: [{ ...person, nama: '12345' }] }, false],
    ['a name of invisible signs', { people: [{ ...person, nama: '\u200B\u200B\u200B' }] }, false],
    ['nobody', { people: [] }, false],
    ['an empty role', { people: [{ ...person, roles: [{ ...role, role: '' }] }] }, false],
    ['more roles than there can be', { people: [{ ...person, roles: Array(41).fill(role) }] }, false],
    [
      'a role until a day that is none',
      { people: [{ ...person, roles: [{ ...role, to: '2026-02-30' }] }] },
      false,
    ],
    ['a short password', { password: 'sandi-7' }, false],
    ['a post code of four digits', { profile: { ...first.profile, kodePos: '6511' } }, false],
    ['no unit code yet', { profile: { ...first.profile, kodeUnit: '' } }, true],
    ['a name of the office without a letter', { profile: { ...first.profile, nama: '112233' } }, false],
  ])('%s', (_what, change, taken) => {
    expect(CHANNELS['session:open-office'].request.safeParse({ ...first, ...change }).success).toBe(taken);
  });
});

describe('the draft of the first run', () => {
  it('has no place for a password, and takes what is half typed', () => {
    const draft = {
      step: 3,
      profile: { ...aFirstRun({ nama: 'Siti', password: 'x' }).profile, nama: '', kodePos: '65' },
      people: [{ nama: 'S', jabatan: '', roles: [{ role: '', from: '2026-', to: null }] }],
      administrator: null,
      calendar: '{',
      copiesDir: null,
    };
    const save = CHANNELS['session:wizard-save'].request;
    expect(save.safeParse({ draft }).success).toBe(true);
    expect(save.safeParse({ draft: { ...draft, password: 'sandi-rahasia' } }).success).toBe(false);
    expect(
      save.safeParse({ draft: { ...draft, people: [{ ...draft.people[0], password: 'x' }] } }).success,
    ).toBe(false);
  });
});

describe('every refusal has its sentence', () => {
  it.each(codes)('%s', (code) => {
    const sentence = errorSentence({ code });
    expect(sentence).toMatch(/^[A-Z][^{}<>_]{14,}\.$/);
    expect(sentence.includes('-') && sentence.includes(code)).toBe(false);
    expect(sentence).not.toMatch(/\b(?:undefined|null|NaN|error)\b/);
  });

  it('no two refusals say the same', () => {
    const sentences = codes.map((code) => errorSentence({ code }));
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('the details of a refusal stand in it, and odd ones do no harm', () => {
    expect(errorSentence({ code: 'tugas-sudah-diambil', detail: { nama: 'Siti' } })).toContain('Siti');
    expect(errorSentence({ code: 'jabatan-sudah-terisi', detail: { nama: 'Siti', role: 'x' } })).toContain(
      'Siti',
    );
    expect(errorSentence({ code: 'nama-sudah-dipakai', detail: { nama: 'Siti' } })).toContain('Siti');
    expect(errorSentence({ code: 'pelaksana-belum-ditunjuk', detail: { label: 'Pokja' } })).toContain(
      'Pokja',
    );
    expect(errorSentence({ code: 'pelaksana-tidak-sah', detail: { label: 'Pokja' } })).toContain('Pokja');
    expect(errorSentence({ code: 'urung-sudah-dilanjutkan', detail: { nama: 'Siti' } })).toContain('Siti');
    expect(errorSentence({ code: 'tunggu', detail: { seconds: 61.2 } })).toContain('62');
    expect(errorSentence({ code: 'unexpected', detail: { log: 'a1b2c3' } })).toContain('a1b2c3');
    for (const code of codes)
      for (const detail of [{}, { nama: '' }, { nama: 7, label: null, seconds: 'x', log: [] }])
        expect(errorSentence({ code, detail })).toBe(errorSentence({ code }));
  });
});
