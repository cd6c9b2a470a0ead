import { randomUUID } from 'node:crypto';
import { KEPUTUSAN_STREAM } from '../../shared/domain/keputusan/keputusan';
import { PERAN_STREAM } from '../../shared/domain/peran/peran';
import { widenTable } from '../../shared/domain/peran/widen-table';
import { offerOf } from '../../shared/domain/sop/shipped-offer';
import { sopStream } from '../../shared/domain/sop/sop';
import type { World } from '../../shared/domain/world';
import type { CatalogueOffer } from '../../shared/ipc/katalog.contract';
import { isSame, stableJson } from '../../shared/sop/stable-json';
import type { CommandRequest } from '../commands/dispatch';
import { encode, sha256 } from '../journal/bytes';
import type { Seed } from './assets';

/** What of the program's files an office is offered, by what it answered before. */
export type Shipped = Pick<Seed, 'roles' | 'decree' | 'sops'>;

/** What a person answers to an offer; nothing is said of what is named in neither list. */
export interface OfferAnswer {
  readonly take: readonly string[];
  readonly decline: readonly string[];
  readonly keputusan: 'take' | 'decline' | null;
}

/** Names the content of one of the program's files: SHA-256 of its values, whatever their order and spacing. */
export function shippedSum(content: unknown): string {
  return sha256(encode(stableJson(content)));
}

/** Compares the program's catalogue with the office's. */
export function catalogueOffer(world: World, { decree, sops }: Shipped): CatalogueOffer {
  const offers = sops.flatMap((sop) => {
    const offer = offerOf(world.read('sop', sopStream(sop.number)), sop, shippedSum(sop));
    return offer === null ? [] : [offer];
  });
  const kept = world.read('keputusan', KEPUTUSAN_STREAM);
  const isKnown = isSame(kept?.decree ?? null, decree) || kept?.declined === shippedSum(decree);
  return { sops: offers, keputusan: !isKnown };
}

/**
 * The commands that carry out an answer, the first under `commandId`; null when it names what is not on offer. Lanes of a
 * taken SOP that the office's table of roles does not know come with it.
 */
export function answerRequests(
  world: World,
  shipped: Shipped,
  answer: OfferAnswer,
  commandId: string,
): readonly CommandRequest[] | null {
  const { take, decline, keputusan } = answer;
  const named = [...take, ...decline];
  const offer = catalogueOffer(world, shipped);
  const offered = new Set(offer.sops.map(({ number }) => number));
  const isOffered = named.every((number) => offered.has(number)) && (keputusan === null || offer.keputusan);
  if (!isOffered || new Set(named).size !== named.length) return null;
  const sopsOf = (numbers: readonly string[]) =>
    shipped.sops.filter(({ number }) => numbers.includes(number));
  const acts = [
    ...tableAct(world, shipped, sopsOf(take)),
    ...(keputusan === 'take' ? [act('keputusan.publish', shipped.decree)] : []),
    ...(keputusan === 'decline' ? [act('keputusan.decline', { sum: shippedSum(shipped.decree) })] : []),
    ...sopsOf(take).map((sop) => act('sop.publish', { sop })),
    ...sopsOf(decline).map((sop) => act('sop.decline', { number: sop.number, sum: shippedSum(sop) })),
  ];
  return acts.map((one, index) => ({ ...one, commandId: index === 0 ? commandId : randomUUID(), v: 1 }));
}

type Act = Pick<CommandRequest, 'type' | 'data'>;

function act(type: string, data: unknown): Act {
  return { type, data };
}

function tableAct(world: World, { roles }: Shipped, taken: Shipped['sops']): readonly Act[] {
  const own = world.read('peran', PERAN_STREAM)?.table;
  const table = own === undefined ? roles : widenTable(own, roles, taken);
  return table === null ? [] : [act('peran.publish-table', table)];
}
