interface Props {
  readonly children: string;
}

/**
 * Text that changes. It is replaced as an element and never written into, because a browser's
 * translator has often moved the text node that stood there. What stands beside it must be an element.
 */
export function Changing({ children }: Props) {
  return <span key={children}>{children}</span>;
}
