/** What the site says instead of its pages while the content has mistakes and somebody is writing. */
export const writing = {
  heading: (count: number) => `Innehållet har ${count === 1 ? 'ett fel' : `${count} fel`}`,
  lead: 'Det här säger bygget också. Rätta och spara, så kommer sidan tillbaka av sig själv.',
  waits: 'Rätta och spara, så startar förhandsvisningen.',
  open: 'Öppna raden i redigeraren',
  sound: 'Innehållet är utan fel igen.',
} as const;
