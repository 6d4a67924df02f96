import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { onPrint, printPage, titlePage } from '../../../browser/files.ts';

/** Whether something is being printed, and the way to ask for it. */
export interface Printing {
  readonly printing: boolean;
  readonly print: () => void;
}

/**
 * Prints something by itself, under its own title, which is what browsers call the PDF. It is drawn
 * before the dialog opens and goes away after it. `whenever` is true where it is also what comes out
 * when the reader prints the page in some other way.
 */
export function usePrinting(title: string, whenever: boolean): Printing {
  const [state, setState] = useState<'no' | 'asked' | 'printing'>('no');
  const restore = useRef<() => void>();
  useEffect(
    () =>
      onPrint(
        () => {
          if (!whenever && state === 'no') return;
          restore.current ??= titlePage(title);
          setState('printing');
        },
        () => {
          restore.current?.();
          restore.current = undefined;
          setState('no');
        },
      ),
    [title, whenever, state],
  );
  useLayoutEffect(() => {
    if (state !== 'asked') return;
    restore.current ??= titlePage(title);
    printPage();
  }, [state, title]);
  return { printing: state !== 'no', print: () => setState('asked') };
}
