import { describe, expect, test } from 'vitest';
import { basePath, settingProblems, siteAddress, wantedPort } from '../../src/settings.mjs';

describe('a setting of the wrong form is told in one line', () => {
  test.each([
    ['BASE_PATH', 'guide', 'BASE_PATH=/guide/'],
    ['BASE_PATH', 'guide/', 'BASE_PATH=/guide/'],
    ['BASE_PATH', '//', 'BASE_PATH=/.'],
    ['BASE_PATH', '/a b/', 'BASE_PATH=/a-b/'],
    ['BASE_PATH', '/a//b/', 'BASE_PATH=/a/b/'],
    ['BASE_PATH', '/../guide/', 'sökväg'],
    ['BASE_PATH', '/./', 'sökväg'],
    ['BASE_PATH', '/guide/?a=1', 'sökväg'],
    ['BASE_PATH', '/guide#a', 'sökväg'],
    ['BASE_PATH', '/åäö/', 'sökväg'],
    ['BASE_PATH', '/a%20b/', 'sökväg'],
    ['BASE_PATH', '\\guide\\', 'sökväg'],
    ['BASE_PATH', 'https://exempel.se/guide/', 'sökväg'],
    ['BASE_PATH', 'C:/Program Files/Git/guide', 'sökväg'],
    ['BASE_PATH', ' /guide/', 'sökväg'],
    ['BASE_PATH', '/guide/\n', 'sökväg'],
    ['BASE_PATH', '/"guide"/', 'sökväg'],
    ['SITE_URL', 'skräp', 'SITE_URL=https://exempel.se'],
    ['SITE_URL', 'exempel.se', 'SITE_URL=https://exempel.se'],
    ['SITE_URL', 'https://', 'https://'],
    ['SITE_URL', 'https:exempel.se', 'https://'],
    ['SITE_URL', 'https:/exempel.se', 'https://'],
    ['SITE_URL', 'https:///exempel.se', 'https://'],
    ['SITE_URL', 'htps://exempel.se', 'https://'],
    ['SITE_URL', 'ftp://exempel.se', 'https://'],
    ['SITE_URL', 'file:///srv', 'https://'],
    ['SITE_URL', 'javascript:alert(1)', 'https://'],
    ['SITE_URL', 'https://exempel.se:99999', 'ingen adress'],
    ['SITE_URL', 'https://exempel.se:port', 'ingen adress'],
    ['SITE_URL', 'https://exem pel.se', 'ingen adress'],
    ['SITE_URL', ' https://exempel.se', 'https://'],
    ['SITE_URL', 'https://exempel.se\\guide', 'ingen adress'],
    ['SITE_URL', 'https://anna:hemlig@exempel.se', 'före @'],
    ['SITE_URL', 'https://exempel.se/?a=1', '?'],
    ['SITE_URL', 'https://exempel.se/#a', '#'],
    ['SITE_URL', 'https://exempel.se?', '?'],
    ['SITE_URL', 'https://exempel.se/guide', 'SITE_URL=https://exempel.se BASE_PATH=/guide/'],
    ['SITE_URL', 'https://exempel.se/a/b/', 'SITE_URL=https://exempel.se BASE_PATH=/a/b/'],
    ['PORT', 'abc', 'PORT=4321'],
    ['PORT', '99999', 'PORT=4321'],
    ['PORT', '-1', 'PORT=4321'],
    ['PORT', '80.5', 'PORT=4321'],
    ['PORT', '0x50', 'PORT=4321'],
    ['PORT', '1e3', 'PORT=4321'],
    ['PORT', '4321 ', 'PORT=4321'],
    ['REPO_URL', 'git@exempel.se:grupp/matris.git', 'REPO_URL=https://'],
    [
      'REPO_URL',
      'https://exempel.se/grupp/matris.git',
      'REPO_URL=https://exempel.se/grupp/matris.',
    ],
    ['REPO_URL', 'exempel.se/grupp/matris', 'REPO_URL=https://'],
    ['REPO_URL', 'https://exempel.se', 'REPO_URL=https://'],
    ['REPO_URL', 'javascript:alert(1)', 'REPO_URL=https://'],
    ['REPO_BRANCH', 'min gren', 'REPO_BRANCH=main'],
    ['SHOW_DRAFTS', 'ja', 'SHOW_DRAFTS=1'],
    ['REPO_BRANCH', '../main', 'REPO_BRANCH=main'],
    ['REPO_BRANCH', 'a..b', 'REPO_BRANCH=main'],
    ['REPO_BRANCH', 'main?x', 'REPO_BRANCH=main'],
    ['SOURCE_DATE_EPOCH', '2026-11-30', 'sekunder sedan 1970'],
    ['SOURCE_DATE_EPOCH', '-1', 'sekunder sedan 1970'],
    ['SOURCE_DATE_EPOCH', 'nu', 'sekunder sedan 1970'],
    ['SOURCE_DATE_EPOCH', '1796000000.5', 'sekunder sedan 1970'],
    // Tried by fresh eyes when the rows above were done.
    ['BASE_PATH', '.', 'sökväg'],
    ['BASE_PATH', '..', 'sökväg'],
    ['BASE_PATH', './', 'sökväg'],
    ['BASE_PATH', '/guide/..', 'sökväg'],
    ['BASE_PATH', '/.../', 'sökväg'],
    ['BASE_PATH', '~/guide', 'sökväg'],
    ['BASE_PATH', '/guide/index.html', 'sökväg'],
    ['BASE_PATH', '/guide//', 'sökväg'],
    ['BASE_PATH', '///', 'sökväg'],
    ['BASE_PATH', '/a;b/', 'sökväg'],
    ['BASE_PATH', '/a&b/', 'sökväg'],
    ['BASE_PATH', '/<b>/', 'sökväg'],
    ['BASE_PATH', '/a\tb/', 'sökväg'],
    ['BASE_PATH', '/guide/*', 'sökväg'],
    ['BASE_PATH', '/$HOME/', 'sökväg'],
    ['BASE_PATH', '/guide:8080/', 'sökväg'],
    ['BASE_PATH', 'undefined', 'sökväg'],
    ['BASE_PATH', 'null', 'sökväg'],
    ['BASE_PATH', 'true', 'sökväg'],
    ['BASE_PATH', "'/guide/'", 'sökväg'],
    ['SITE_URL', 'https://exempel..se', 'domän'],
    ['SITE_URL', 'https://-exempel.se', 'domän'],
    ['SITE_URL', 'https://.se', 'domän'],
    ['SITE_URL', 'https://exempel.se,https://b.se', 'https://exempel.se'],
    ['SITE_URL', 'http://', 'https://exempel.se'],
    ['SITE_URL', 'https://exempel.se:0', 'domän'],
    ['SITE_URL', 'https://exempel.se:', 'domän'],
    ['SITE_URL', '"https://exempel.se"', 'https://exempel.se'],
    ['SITE_URL', 'undefined', 'https://exempel.se'],
    ['SITE_URL', 'www.exempel.se', 'https://exempel.se'],
    ['SITE_URL', '//exempel.se', 'https://exempel.se'],
    ['SITE_URL', 'https://exempel.se//', 'BASE_PATH='],
    ['SITE_URL', 'https://exempel.se/index.html', 'BASE_PATH='],
    ['SITE_URL', 'https://exempel.se/%20', 'BASE_PATH='],
    ['SITE_URL', 'mailto:a@b.se', 'https://exempel.se'],
    ['SITE_URL', 'HTTPS//exempel.se', 'https://exempel.se'],
    ['SITE_URL', 'https;//exempel.se', 'https://exempel.se'],
    ['SITE_URL', 'https://<domän>', 'https://exempel.se'],
    ['SITE_URL', 'https://$DOMAIN', 'domän'],
    ['SITE_URL', 'https://exempel.se\n', 'https://exempel.se'],
    ['SITE_URL', 'https://ex%61mpel.se/a', 'domän'],
    ['PORT', '65536', 'PORT=4321'],
    ['PORT', '٤٣٢١', 'PORT=4321'],
    ['PORT', '4321,4322', 'PORT=4321'],
    ['PORT', ':4321', 'PORT=4321'],
    ['PORT', 'http://localhost:4321', 'PORT=4321'],
    ['PORT', 'NaN', 'PORT=4321'],
    ['PORT', 'Infinity', 'PORT=4321'],
    ['PORT', '+80', 'PORT=4321'],
    ['PORT', '4_321', 'PORT=4321'],
    ['PORT', '000000', 'PORT=4321'],
    ['PORT', 'undefined', 'PORT=4321'],
    ['REPO_URL', 'https://exempel.se/grupp/matris?x', 'REPO_URL=https://'],
    ['REPO_URL', 'ssh://git@exempel.se/a/b', 'REPO_URL=https://'],
    ['REPO_URL', 'https://exempel.se/', 'REPO_URL=https://'],
    ['REPO_URL', 'https://exempel.se/a b', 'REPO_URL=https://'],
    ['REPO_URL', 'https://anna:hemlig@exempel.se/a/b', 'REPO_URL=https://'],
    ['REPO_URL', 'https://exempel.se/grupp/matris/tree/main', 'REPO_URL=https://'],
    ['REPO_BRANCH', '-x', 'REPO_BRANCH=main'],
    ['REPO_BRANCH', 'main/', 'REPO_BRANCH=main'],
    ['REPO_BRANCH', 'a//b', 'REPO_BRANCH=main'],
    ['REPO_BRANCH', 'grå', 'REPO_BRANCH=main'],
    ['REPO_BRANCH', 'main^', 'REPO_BRANCH=main'],
    ['SOURCE_DATE_EPOCH', '1796000000000', 'sekunder sedan 1970'],
    ['SOURCE_DATE_EPOCH', '1e9', 'sekunder sedan 1970'],
    ['SOURCE_DATE_EPOCH', ' 1', 'sekunder sedan 1970'],
  ])('%s=%s', (name, value, advice) => {
    const problems = settingProblems({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.startsWith(`${name}=`)).toBe(true);
    expect(problems[0]).toContain(advice);
    expect(problems[0]).toMatch(/\.$/);
    expect(problems[0]?.trim()).not.toContain('\n');
  });

  test('and several at once, each in its own', () => {
    expect(settingProblems({ PORT: 'abc', BASE_PATH: 'guide', SITE_URL: 'skräp' })).toHaveLength(3);
  });
});

describe('a setting of the right form', () => {
  test.each([
    ['BASE_PATH', '/'],
    ['BASE_PATH', '/guide'],
    ['BASE_PATH', '/guide/'],
    ['BASE_PATH', '/~anna/min_guide-2.0/'],
    ['BASE_PATH', '/.well-known/guide/'],
    ['SITE_URL', 'https://exempel.se'],
    ['SITE_URL', 'https://exempel.se/'],
    ['SITE_URL', 'http://localhost:4321'],
    ['SITE_URL', 'https://intranatet'],
    ['SITE_URL', 'http://[::1]:4321'],
    ['SITE_URL', 'https://räksmörgås.se'],
    ['SITE_URL', 'https://192.168.1.2:8443'],
    ['PORT', '0'],
    ['PORT', '65535'],
    ['REPO_URL', 'https://exempel.se/grupp/matris'],
    ['REPO_URL', 'https://exempel.se/grupp/matris/'],
    ['REPO_BRANCH', 'fix/en-gren_2.0'],
    ['SOURCE_DATE_EPOCH', '0'],
    ['SHOW_DRAFTS', '1'],
  ])('%s=%s is taken', (name, value) => {
    expect(settingProblems({ [name]: value })).toEqual([]);
  });

  test('may be left out, also by being empty', () => {
    const empty = { SITE_URL: '', BASE_PATH: '', PORT: '' };
    for (const env of [{}, empty]) {
      expect(settingProblems(env)).toEqual([]);
      expect(siteAddress(env)).toBe('https://matris.example');
      expect(basePath(env)).toBe('/');
      expect(wantedPort(env)).toBe(4321);
    }
  });
});
