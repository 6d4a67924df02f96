/**
 * Tells the page around a frame how tall its content is, whenever that changes. It is all that is
 * ever told, and nothing is listened to: anyone may put the frame on any page.
 */
export function tellHeight(): void {
  if (parent === window) return;
  const tell = () => {
    const { height } = document.body.getBoundingClientRect();
    parent.postMessage({ kompetensmatrisen: height }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  // A page whose script came late asks by changing the size of the frame.
  addEventListener('resize', tell);
}
