import { Component, type ComponentType, h, type JSX, render } from 'preact';
import { hydrateIn, waking } from '../hydrate.ts';

interface AsleepProps<P extends object> {
  /** The element that the part stands in. */
  readonly as: string;
  readonly attributes: JSX.HTMLAttributes & Readonly<Record<`data-${string}`, unknown>>;
  /** What draws the part, without the element. It must be the same always. */
  readonly view: ComponentType<P>;
  readonly with: P;
  /** All that the part says depends on these, always as many. While they are the same it sleeps on. */
  readonly when: readonly unknown[];
}

/**
 * A part of an island that is left asleep where it stands in the page, until it says something
 * else: then it wakes in its place, a root of its own. Whoever puts a control in one has to listen
 * to it from outside. To wake is most of what an island costs a slow phone, and most parts of it
 * stay as they are.
 */
export class Asleep<P extends object> extends Component<AsleepProps<P>> {
  private readonly asleep = waking;
  private readonly element: { current: Element | null } = { current: null };
  private awake = false;

  override shouldComponentUpdate({ when }: AsleepProps<P>) {
    return !(this.asleep && when.every((one, at) => one === this.props.when[at]));
  }

  override componentDidUpdate(before: AsleepProps<P>) {
    // Only what has slept has its element.
    const place = this.element.current;
    if (place === null) return;
    if (!this.awake) hydrateIn(place, h(before.view, before.with));
    this.awake = true;
    render(h(this.props.view, this.props.with), place);
  }

  override render({ as, attributes, view, with: props }: AsleepProps<P>) {
    return this.asleep
      ? // Never set: it only keeps Preact from looking inside.
        h(as, { ...attributes, ref: this.element, dangerouslySetInnerHTML: { __html: '' } })
      : h(as, attributes, h(view, props));
  }
}
