/** Artwork of a service, unmodified, from the app's own protocol. */
export function ServiceIcon({ icon, size }: { readonly icon: string; readonly size: number }) {
  return <img className="service-icon" src={iconAddress(icon)} width={size} height={size} alt="" draggable={false} />;
}

/** `aws/AmazonEC2` → the address that serves the file. */
export function iconAddress(icon: string): string {
  return `/icons/${icon}.svg`;
}
