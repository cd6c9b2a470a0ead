import { expect, it } from 'vitest';
import { askedSource } from '../../renderer/db/asked-source';
import { JournalSilent } from '../../renderer/db/journal-source';
import { projectorInbox } from '../../renderer/db/projector-inbox';
import type { Ask } from '../../renderer/db/projector-messages';
import { openOffice } from '../builders/office';
import { endOf } from './memory-source';

it('gives each question its own answer, in whatever order they come', async () => {
  const asks: Ask[] = [];
  const { source, answer } = askedSource((ask) => asks.push(ask));
  const end = endOf(openOffice().office);
  const [first, second] = [source.witness(end), source.end()];
  const [witness, journalEnd] = asks;
  answer(journalEnd?.id ?? -1, { ok: true, value: end });
  answer(witness?.id ?? -1, { ok: true, value: { same: false } });

  expect(await second).toEqual(end);
  expect(await first).toBe(false);
});

it('turns a refusal of main into a silence of the journal, with its code', async () => {
  const asks: Ask[] = [];
  const { source, answer } = askedSource((ask) => asks.push(ask));
  const asked = source.after(0, 10);
  answer(asks[0]?.id ?? -1, { ok: false, error: { code: 'unexpected' } });

  await expect(asked).rejects.toEqual(new JournalSilent('unexpected'));
});

it('keeps news in order until the projector has a hand free, and asks anew instead of keeping too many', () => {
  const { entries } = openOffice().office;
  const inbox = projectorInbox();
  inbox.put({ entries: entries.slice(0, 2) });
  inbox.put({ entries: entries.slice(2, 3), rebuild: true });

  expect(inbox.take()).toEqual({ entries: entries.slice(0, 3), look: false, rebuild: true });
  expect(inbox.take()).toEqual({ entries: [], look: false, rebuild: false });
  const first = entries[0];
  inbox.put({ entries: first === undefined ? [] : Array.from({ length: 2_001 }, () => first) });
  expect(inbox.take()).toEqual({ entries: [], look: true, rebuild: false });
});
