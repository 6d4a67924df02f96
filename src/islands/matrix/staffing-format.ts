import { STAFFING_KEY } from '../../domain/company-part.ts';
import { encodeLink, readPlainLink } from '../../domain/link.ts';
import { NOBODY, type Staffing } from '../../domain/staffing.ts';
import type { Format } from '../shared/use-stored.ts';
import type { MatrixFramework } from './props.ts';

/**
 * A staffing is kept as it is written in a link. Roles that are gone are left out, and a text with
 * none that is left is not ours.
 */
export function staffingFormat(framework: MatrixFramework): Format<Staffing> {
  const inLink = (roles: string, version = '') =>
    readPlainLink(framework, `${STAFFING_KEY}=${roles}${version}`)?.staffing;
  return {
    read: (text) => {
      if (text === '') return NOBODY;
      const [, list = '', version = ''] = /^har=([^&]+)(.*)$/.exec(text) ?? [];
      const left = (list === '' ? [] : list.split(',')).filter(
        (role) => inLink(role) !== undefined,
      );
      return left.length === 0 ? undefined : inLink(left.join(), version);
    },
    write: (staffing) => encodeLink(framework, staffing),
  };
}
