import { useRef, useState } from 'preact/hooks';
import { addressWith } from '../../browser/fragment.ts';
import {
  type CostNotice,
  decodeCostLink,
  encodeCostLink,
  startValues,
} from '../../domain/cost-link.ts';
import type { CostValues, ParameterName } from '../../domain/role-cost.ts';
import { useAddress } from '../shared/use-address.ts';
import { valueIn } from './field-text.ts';
import type { CostField, CostProps } from './props.ts';

/** What stands in a field that is being written in, or that holds something it doesn't take. */
export interface Draft {
  readonly typed: string;
  /** True once the reader has left the field as it is. */
  readonly left: boolean;
}

interface Entered {
  /** What is reckoned with: of a field that holds something else, the last value that it took. */
  readonly values: CostValues;
  readonly drafts: ReadonlyMap<ParameterName, Draft>;
}

/** The values on the page, kept in step with the address. */
export interface CostState extends Entered {
  /** False in the delivered HTML and until the script has run. */
  readonly ready: boolean;
  /** What could not be restored from the link that was opened. */
  readonly notices: readonly CostNotice[];
  /** True where the values have been reset and nothing has been written since. */
  readonly canUndoReset: boolean;
  readonly write: (field: CostField, typed: string) => void;
  /** The reader has left a field. */
  readonly leave: (field: CostField) => void;
  readonly reset: () => void;
  readonly undoReset: () => void;
  /** The address of this very calculation, which leads straight to it. */
  readonly address: () => string;
}

/**
 * Holds what is entered. The first render is always what the site starts from, as in the delivered
 * HTML; the link is taken in right after it.
 */
export function useCost(defaults: CostProps): CostState {
  const [entered, setEntered] = useState<Entered>(() => from(startValues(defaults)));
  const [beforeReset, setBeforeReset] = useState<Entered>();
  const [opened, setOpened] = useState<Pick<CostState, 'ready' | 'notices'>>({
    ready: false,
    notices: [],
  });
  /** The company that the address said last. */
  const company = useRef('');
  const fragment = (section: string) =>
    encodeCostLink(defaults, entered.values, { section, company: company.current });

  useAddress({
    ready: opened.ready,
    read: (address, first) => {
      const link = decodeCostLink(defaults, address);
      company.current = link.company || company.current;
      if (link.values !== undefined) open(link.values);
      else if (!first && link.section === undefined) open(startValues(defaults));
      setOpened({ ready: true, notices: link.notices });
    },
    fragment,
  });
  const open = (values: CostValues) => {
    setEntered(from(values));
    setBeforeReset(undefined);
  };

  return {
    ...entered,
    ...opened,
    canUndoReset: beforeReset !== undefined,
    write: (field, typed) => {
      setBeforeReset(undefined);
      setEntered((now) => withDraft(now, field, typed));
    },
    leave: (field) => setEntered((now) => withoutFocus(now, field)),
    reset: () => {
      setBeforeReset(entered);
      setEntered(from(startValues(defaults)));
    },
    undoReset: () => {
      if (beforeReset !== undefined) setEntered(beforeReset);
      setBeforeReset(undefined);
    },
    address: () => addressWith(fragment(defaults.id)),
  };
}

const from = (values: CostValues): Entered => ({ values, drafts: new Map() });

function withDraft({ values, drafts }: Entered, field: CostField, typed: string): Entered {
  const value = valueIn(field, typed);
  // A message that stands there goes once it is put right, and comes only when the field is left.
  const left = value === undefined && (drafts.get(field.name)?.left ?? false);
  return {
    values: value === undefined ? values : { ...values, [field.name]: value },
    drafts: new Map(drafts).set(field.name, { typed, left }),
  };
}

function withoutFocus({ values, drafts }: Entered, field: CostField): Entered {
  const draft = drafts.get(field.name);
  if (draft === undefined) return { values, drafts };
  const next = new Map(drafts);
  if (valueIn(field, draft.typed) === undefined) next.set(field.name, { ...draft, left: true });
  else next.delete(field.name);
  return { values, drafts: next };
}
