import { encodeLink, readPlainLink } from '../../domain/link.ts';
import { NOBODY, type Staffing } from '../../domain/staffing.ts';
import type { Format } from '../shared/use-stored.ts';
import type { MatrixFramework } from './props.ts';

/** A staffing is kept as it is written in a link. A text with anything that we don't know is not ours. */
export function staffingFormat(framework: MatrixFramework): Format<Staffing> {
  return {
    read: (text) => (text === '' ? NOBODY : readPlainLink(framework, text)?.staffing),
    write: (staffing) => encodeLink(framework, staffing),
  };
}
