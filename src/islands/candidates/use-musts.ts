import { useEffect, useMemo, useState } from 'preact/hooks';
import { readSaved } from '../../browser/storage.ts';
import { storageKeys } from '../../browser/storage-keys.ts';
import { type Choices, NO_CHOICES } from '../../export/choices.ts';
import { readChoices, writeChoices } from '../../export/choices-text.ts';
import type { FirstDays } from '../../export/ninety-days.ts';
import { type ScoredMust, scoredMusts } from '../../export/scored-musts.ts';
import { factsOf } from '../../export/vacancy-fields.ts';
import type { MatrixFramework } from '../matrix/props.ts';
import type { CompanyResult } from '../shared/use-result.ts';
import { type Format, replaceKept } from '../shared/use-stored.ts';

const FORMAT: Format<Choices> = { read: readChoices, write: writeChoices };

/** The kravprofil that candidates are scored against. */
export interface OwnMusts {
  readonly musts: readonly ScoredMust[];
  /** What is said of the vacancy that the person who is hired has use for. */
  readonly vacancy: Pick<FirstDays, 'title' | 'employer' | 'starts'>;
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
  const read = useMemo(() => readChoices(choices ?? '') ?? NO_CHOICES, [choices]);
  const musts = useMemo(() => scoredMusts(framework, result, read), [framework, result, read]);
  const vacancy = useMemo(() => {
    const { words, day } = factsOf(read);
    return { title: words('title'), employer: words('employer'), starts: day('start') ?? '' };
  }, [read]);
  return {
    musts,
    vacancy,
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
