import * as z from 'zod';
import { StreamId } from '../../journal/entry';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { berkasEvent } from './berkas-emit';
import { mayAsParticipant } from './berkas-rights';
import { LampiranList, Note } from './task-access';

const Title = z.string().trim().min(3).max(500);

/**
 * Replaces a berkas's title. Errors: `berkas-tidak-ada`, `tidak-berhak`, `berubah-sejak-dibuka` with the present title.
 */
export const renameBerkas = defineCommand({
  type: 'berkas.rename',
  v: 1,
  data: z.strictObject({ berkas: StreamId, title: Title, seen: z.strictObject({ title: z.string() }) }),
  decide: (world, { berkas, title, seen }, context) => {
    const state = world.read('berkas', berkas);
    if (state === null) return fail({ code: 'berkas-tidak-ada' });
    if (!mayAsParticipant(world, state, 'berkas.rename', context)) return fail({ code: 'tidak-berhak' });
    if (state.title !== seen.title)
      return fail({ code: 'berubah-sejak-dibuka', detail: { title: state.title } });
    return ok([berkasEvent(berkas, context.at, 'BerkasRenamed', { title })]);
  },
});

/** Adds a note, with or without files, to a berkas, open or closed. Errors: `berkas-tidak-ada`, `tidak-berhak`. */
export const addNote = defineCommand({
  type: 'berkas.note',
  v: 1,
  data: z.strictObject({ berkas: StreamId, text: Note.min(1), lampiran: LampiranList }),
  files: ({ lampiran }) => lampiran.map((file) => file.sha256),
  decide: (world, { berkas, text, lampiran }, context) => {
    const state = world.read('berkas', berkas);
    if (state === null) return fail({ code: 'berkas-tidak-ada' });
    if (!mayAsParticipant(world, state, 'berkas.note', context)) return fail({ code: 'tidak-berhak' });
    return ok([berkasEvent(berkas, context.at, 'NoteAdded', { text, lampiran })]);
  },
});
