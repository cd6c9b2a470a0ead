import { useEffect, useState } from 'react';
import { useQueue } from '../../db/use-berkas';
import { useAturan, useKalender } from '../../db/use-office';
import { call } from '../../lib/bridge';
import { useNow } from '../../lib/clock';
import { paths } from '../../lib/paths';
import { navigate } from '../../lib/router.store';
import { useSession } from '../../lib/session';
import { showNews } from '../../ui/toast';
import { readTold, remindersOf, type Reminder, type ReminderKind, type Told } from './due-reminders';
import { reminderStrings as strings } from './reminders.strings';

const KEPT_AS = 'pengingat';

function say(kind: ReminderKind, reminders: readonly Reminder[]): void {
  const [first] = reminders;
  if (first === undefined) return;
  const { stream, task } = first.row;
  const isOne = reminders.length === 1;
  showNews(isOne ? strings.one(first) : strings.many(kind, reminders.length), {
    label: strings.open,
    run: () => {
      navigate(isOne ? paths.task(stream, task) : paths.meja);
    },
  });
}

/** Of several windows one tells; when it goes, another takes over. */
function useIsTeller(): boolean {
  const [isTeller, setTeller] = useState(false);
  useEffect(() => {
    const gone = new AbortController();
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const lock = navigator.locks.request(KEPT_AS, { signal: gone.signal }, async () => {
      setTeller(true);
      await held;
    });
    // Given up before its turn came: nothing was held.
    lock.catch(() => undefined);
    return () => {
      gone.abort();
      letGo();
    };
  }, []);
  return isTeller;
}

/** What was told already; null until it is read. */
function useTold(): [Told | null, (told: Told) => void] {
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void call('pref:load', { key: KEPT_AS }).then((reply) => {
      if (isCurrent) setTold(reply.ok ? (readTold(reply.value.value) ?? {}) : {});
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return [
    told,
    (next) => {
      setTold(next);
      void call('pref:save', { key: KEPT_AS, value: { ...next } });
    },
  ];
}

function Teller() {
  const { person } = useSession();
  const now = useNow();
  const queue = useQueue(person.stream);
  const kalender = useKalender();
  const aturan = useAturan();
  const [told, keep] = useTold();
  useEffect(() => {
    const calendar = kalender.kind === 'ready' ? (kalender.value?.calendar ?? null) : null;
    if (told === null || calendar === null || queue.kind === 'loading' || aturan.kind === 'loading') return;
    const rule = { calendar, now, beforeMinutes: aturan.value.ingatkan, person: person.stream };
    const found = remindersOf(queue.value, told, rule);
    if (JSON.stringify(found.told) !== JSON.stringify(told)) keep(found.told);
    for (const kind of ['sebelum', 'saat'] as const)
      say(
        kind,
        found.tell.filter((one) => one.kind === kind),
      );
  });
  return null;
}

/** Tells a person once before a step they have in work is due, and once when it is; after that its mark stands red. */
export function Reminders() {
  return useIsTeller() ? <Teller /> : null;
}
