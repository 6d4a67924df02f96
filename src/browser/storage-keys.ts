/** Where what a visitor has entered about one role's framework is kept, by the id of the role. */
export function storageKeys(role: string) {
  return {
    staffing: `${role}.bemanning`,
    choices: `${role}.rekrytering`,
    candidates: `${role}.kandidater`,
    answers: `${role}.sjalvskattning`,
    snapshots: `${role}.skattningar`,
  } as const;
}
