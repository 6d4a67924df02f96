import { useEffect, useMemo, useState } from 'preact/hooks';
import { readSaved } from '../../browser/storage.ts';
import { storageKeys } from '../../browser/storage-keys.ts';
import { type Choices, NO_CHOICES } from '../../export/choices.ts';
import { readChoices, writeChoices } from '../../export/choices-text.ts';
import { type ScoredMust, scoredMusts } from '../../export/scored-musts.ts';
import type { MatrixFramework } from '../matrix/props.ts';
import type { CompanyResult } from '../shared/use-result.ts';
import { type Format, replaceKept } from '../shared/use-stored.ts';

const FORMAT: Format<Choices> = { read: readChoices, write: writeChoices };

/** The kravprofil that candidates are scored against. */
export interface OwnMusts {
  readonly musts: readonly ScoredMust[];
  /** What is kept of the kravprofil in this browser; undefined while the suggestion holds. */
  readonly choices: string | undefined;
  /** Puts other choices in their place, or none; false where the browser refuses to keep them. */
  readonly replace: (choices: string | undefined) => boolean;
}

/** Reads the choices that the hiring page keeps. They are changed only by a file that brings others. */
export function useMusts(
  framework: MatrixFramework,
  result: CompanyResult,
  ready: boolean,
): OwnMusts {
  const key = storageKeys(framework.role.id).choices;
  const [choices, setChoices] = useState<string>();
  useEffect(() => {
    if (ready) setChoices(inOneForm(readSaved(key) ?? ''));
  }, [key, ready]);
  const musts = useMemo(
    () => scoredMusts(framework, result, readChoices(choices ?? '') ?? NO_CHOICES),
    [framework, result, choices],
  );
  return {
    musts,
    choices,
    replace: (next) => {
      setChoices(next);
      return replaceKept(key, FORMAT, readChoices(next ?? '') ?? null);
    },
  };
}

/** Choices as they would be written today, so that the same choices are the same text. */
export function inOneForm(text: string): string | undefined {
  const choices = readChoices(text);
  return choices && writeChoices(choices);
}
