import { storageKeys } from '../../browser/storage-keys.ts';
import { type Choices, NO_CHOICES } from '../../export/choices.ts';
import { readChoices, writeChoices } from '../../export/choices-text.ts';
import { englishChoices, fromEnglish } from '../../export/languages.ts';
import { type Undoable, useHistory } from '../shared/history.ts';
import { type Stored, useStored } from '../shared/use-stored.ts';

const FORMAT = { read: readChoices, write: writeChoices };

/** What the user has decided and written, and what is kept of it in this browser. */
export interface OwnChoices {
  readonly choices: Choices;
  /** The choices in Swedish as well, where these are the ones in English. */
  readonly swedish?: Choices;
  readonly edits: Undoable<Choices>;
  readonly stored: Stored<Choices>;
  /** Chooses something, which is a step of its own. */
  readonly choose: (change: Partial<Choices>) => void;
  /** Writes in a field. Letters typed one after the other are undone together. */
  readonly write: (field: string, change: Partial<Choices>) => void;
  /** Brings back what was kept, as a step that can be undone. */
  readonly resume: () => void;
}

/** Holds the choices. Nothing is kept, and nothing kept is overwritten, before it is asked for. */
export function useChoices(role: string, ready: boolean): OwnChoices {
  const edits = useHistory(() => NO_CHOICES);
  const { now: choices, change } = edits;
  const key = storageKeys(role).choices;
  const stored = useStored({ key, format: FORMAT, value: choices, ready });
  return {
    choices,
    edits,
    stored,
    choose: (changed) => change((now) => ({ ...now, ...changed })),
    write: (field, changed) => change((now) => ({ ...now, ...changed }), field),
    resume: () => {
      const earlier = stored.resume();
      if (earlier !== undefined) change(() => earlier);
    },
  };
}

/** The choices in English: the same ones, but what is written in words is read and kept apart. */
export function ownEnglish(own: OwnChoices): OwnChoices {
  const { choices, choose, write } = own;
  return {
    ...own,
    choices: englishChoices(choices),
    swedish: choices,
    choose: (change) => choose(fromEnglish(choices, change)),
    write: (field, change) => write(`${field} in English`, fromEnglish(choices, change)),
  };
}
