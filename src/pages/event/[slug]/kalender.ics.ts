import type { APIContext } from 'astro';
import ical from 'ical-generator';
import { path } from '../../../site/addresses.ts';
import { getEvents } from '../../../site/events.ts';
import { getSiteConfig } from '../../../site/site-config.ts';

type Entry = Awaited<ReturnType<typeof getEvents>>['coming'][number];

/** One calendar file per event. */
export async function getStaticPaths() {
  const { coming, past } = await getEvents();
  return [...coming, ...past].map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}

/**
 * The event as iCalendar. The stamp is the day it was published, so a rebuild changes nothing. No
 * organizer: the format wants an address to mail, which an event needn't have.
 */
export async function GET({
  props,
  site: origin,
}: APIContext<{ entry: Entry }>): Promise<Response> {
  const { name } = await getSiteConfig();
  const { id, data } = props.entry;
  const address = new URL(path(`/event/${id}/`), origin).href;
  const calendar = ical({ prodId: { company: name, product: 'event', language: 'SV' } });
  calendar.createEvent({
    id: address,
    stamp: data.published,
    start: data.starts,
    end: data.ends,
    summary: data.title,
    description: data.description,
    location: data.place,
    url: address,
  });
  return new Response(calendar.toString(), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
}
