import { describe, expect, it } from 'vitest';
import { errorSentence, type AnyErrorCode } from '../../../renderer/lib/error-sentences.strings';
import { ERROR_CODES } from '../../../shared/domain/errors';
import { CHANNELS } from '../../../shared/ipc/bridge';
import { BRIDGE_ERRORS } from '../../../shared/ipc/contract';
import { CHANNEL_NAMES, NEWS_NAMES } from '../../../shared/ipc/names';

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
    expect([...NEWS_NAMES].sort()).toEqual(['clock', 'entries', 'status', 'verification']);
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
    kantor: 'Bagian Uji',
    nama: 'Siti',
    jabatan: '',
    roles: ['helpdesk'],
    password: 'sandi-uji',
  };
  it.each([
    ['as the screen sends it', {}, true],
    ['a name without a letter', { nama: '12345' }, false],
    ['a name of invisible signs', { nama: '\u200B\u200B\u200B' }, false],
    ['an empty role', { roles: [''] }, false],
    [
      'more roles than a registration takes with the administrator’s',
      { roles: Array(40).fill('helpdesk') },
      false,
    ],
    ['a short password', { password: 'sandi-7' }, false],
  ])('%s', (_what, change, taken) => {
    expect(CHANNELS['session:open-office'].request.safeParse({ ...first, ...change }).success).toBe(taken);
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
