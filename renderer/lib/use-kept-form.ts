import { useEffect } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';

/** Hands each change of a form to `keep`, starting with the first that differs from what it holds now. */
export function useKeptForm<T extends FieldValues>(form: UseFormReturn<T>, keep: (values: T) => void): void {
  useEffect(() => {
    let last = JSON.stringify(form.getValues());
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        const text = JSON.stringify(values);
        if (text === last) return;
        last = text;
        keep(values);
      },
    });
  }, [form, keep]);
}
