import { decodeLink, encodeLink } from '../../domain/link.ts';
import { NOBODY, type Staffing } from '../../domain/staffing.ts';
import type { Format } from '../shared/use-stored.ts';
import type { MatrixFramework } from './props.ts';

/** A staffing is kept as it is written in a link. A text without any role that we know is not ours. */
export function staffingFormat(framework: MatrixFramework): Format<Staffing> {
  return {
    read: (text) => {
      if (text === '') return NOBODY;
      const { staffing = NOBODY } = decodeLink(framework, text);
      return staffing.size === 0 ? undefined : staffing;
    },
    write: (staffing) => encodeLink(framework, staffing),
  };
}
