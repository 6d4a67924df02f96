/** Said wherever something is kept in the browser and another tab has kept something since. */
export const notOverwritten =
  'Något nyare har sparats i en annan flik, så det här sparas inte. Kryssa ur och i rutan igen om det är det här ni vill behålla.';
