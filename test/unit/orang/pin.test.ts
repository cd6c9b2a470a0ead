import { describe, expect, it } from 'vitest';
import { isEasyPin } from '../../../shared/domain/orang/pin';
import { openCast } from '../../builders/cast';
import { codeOf } from '../../builders/work';

describe('a PIN', () => {
  it.each(['111111', '000000', '123456', '987654', '890123', '210987', '012345678901'])(
    '%s is too easy',
    (pin) => {
      expect(isEasyPin(pin)).toBe(true);
    },
  );

  it.each(['280519', '112233', '121212', '135791', '123457', '654320'])('%s may be taken', (pin) => {
    expect(isEasyPin(pin)).toBe(false);
  });
});

describe('the fact of a PIN', () => {
  it('names its line, and goes when it is removed', () => {
    const { office, cast } = openCast();
    const act = { actor: cast.kabag };
    expect(codeOf(office.run('orang.remove-pin', { orang: cast.kabag }, act))).toBe('pin-belum-ada');
    office.must('orang.set-pin', { orang: cast.kabag, credential: 4 }, act);
    expect(office.world.read('orang', cast.kabag)).toMatchObject({ pin: 4, credential: null });
    office.must('orang.remove-pin', { orang: cast.kabag }, act);
    expect(office.world.read('orang', cast.kabag)?.pin).toBeNull();
  });
});
