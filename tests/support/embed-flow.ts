/**
 * What a visitor does in an embedded matrix, as plain script for the frame itself, so that any
 * browser that can evaluate a script can run it: ticks a role and tells what the row then says.
 */
export const embedFlow = `(async () => {
  const until = async (test) => {
    for (let tries = 0; tries < 200; tries++) {
      const found = test();
      if (found) return found;
      await new Promise((done) => setTimeout(done, 25));
    }
    throw new Error('waited for ' + test);
  };
  await until(() => document.querySelector('[data-matrix][data-ready=true]'));
  document.querySelector('input[type=checkbox][name=logistikansvarig]').click();
  const row = await until(() =>
    document.querySelector('[data-competence=returer][data-required="1"]'),
  );
  await document.fonts.ready;
  return {
    required: row.dataset.required,
    baseline: row.dataset.baseline,
    typeface: [...document.fonts].some(({ status }) => status === 'loaded'),
    styled: getComputedStyle(document.querySelector('.requirement')).display,
    origin: self.origin,
  };
})()`;
